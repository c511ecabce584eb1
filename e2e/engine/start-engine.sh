#!/bin/bash
# Sees to it that a Docker engine answers. Where one of version 25 or later with Compose 2.24 or later does, nothing
# is done. Elsewhere a private one is started, which needs root and apt but no container registry:
#
#   e2e/engine/start-engine.sh && e2e/engine/make-base-images.sh && . e2e/engine/env.sh
#
# Engine, Compose and buildx come from a newer Debian release than the host's: their packages are downloaded inside a
# directory of that release and only unpacked, so that the host's package database stays as it is. runc is the host's,
# since the newer one needs a newer libc.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

if engine_answers; then
  say "Docker $engine with Compose $compose answers already${DOCKER_HOST:+ at $DOCKER_HOST}"
  exit 0
fi
[ "$(id -u)" = 0 ] || die "no Docker engine 25+ with Compose 2.24+ answers, and to start a private one takes root"
[ "$(uname -s) $(dpkg --print-architecture 2>/dev/null)" = "Linux amd64" ] ||
  die "no Docker engine 25+ with Compose 2.24+ answers, and a private one runs on Debian and its kin on amd64 only"
use_private_engine
export DEBIAN_FRONTEND=noninteractive
mkdir -p "$E2E_HOME/run" "$DOCKER_CONFIG"

# 1. Tools of the host.
missing=()
for tool in debootstrap runc iptables curl; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
if [ ${#missing[@]} -gt 0 ]; then
  say "apt-get install ${missing[*]}"
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$E2E_HOME/apt.log" 2>&1 ||
    { tail -20 "$E2E_HOME/apt.log" >&2; die "apt-get install failed"; }
fi

# 2. The newer release, from the mirror that apt uses on a Debian host; debootstrap knows one for any other.
if [ ! -e "$E2E_ROOTFS/.complete" ]; then
  say "debootstrap $E2E_SUITE"
  . /etc/os-release
  mirror=
  if [ "$ID" = debian ]; then
    mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
      awk -v release="$VERSION_CODENAME" '$1 == release && !found { print $2; found = 1 }')
  fi
  rm -rf --one-file-system "$E2E_ROOTFS"
  debootstrap --variant=minbase "$E2E_SUITE" "$E2E_ROOTFS" ${mirror:+"$mirror"} >"$E2E_HOME/debootstrap.log" 2>&1 ||
    { tail -20 "$E2E_HOME/debootstrap.log" >&2; die "debootstrap failed"; }
  touch "$E2E_ROOTFS/.complete"
fi

# 3. The engine's packages, unpacked beside it.
if [ ! -e "$E2E_ENGINE/.complete" ]; then
  say "unpacking the engine"
  rm -rf --one-file-system "$E2E_ENGINE" "$E2E_ROOTFS/debs"
  mkdir -p "$E2E_ENGINE" "$E2E_ROOTFS/debs"
  chroot "$E2E_ROOTFS" sh -ec 'apt-get update -qq; cd /debs
    apt-get download -qq -o APT::Sandbox::User=root docker.io docker-cli containerd docker-compose docker-buildx'
  for deb in "$E2E_ROOTFS"/debs/*.deb; do dpkg-deb -x "$deb" "$E2E_ENGINE"; done
  rm -rf "$E2E_ROOTFS/debs" "$E2E_ROOTFS"/var/lib/apt/lists/*
  ln -sfn "$E2E_ENGINE/usr/libexec/docker/cli-plugins" "$DOCKER_CONFIG/cli-plugins"
  touch "$E2E_ENGINE/.complete"
fi

# 4. The daemon. What an engine left that was killed must not keep it from starting. The address pools are given since
#    the default ones may collide with the network that the host itself is in.
if docker version >/dev/null 2>&1; then
  say "the private engine runs already"
  exit 0
fi
if [ -s "$E2E_PIDFILE" ] && [ "$(cat "/proc/$(cat "$E2E_PIDFILE")/comm" 2>/dev/null)" != dockerd ]; then
  rm -f "$E2E_PIDFILE" "$E2E_SOCKET"
fi
say "starting dockerd"
setsid nohup dockerd \
  --data-root "$E2E_HOME/data" --exec-root "$E2E_HOME/run/exec" \
  --host "$DOCKER_HOST" --pidfile "$E2E_PIDFILE" \
  --bip "${E2E_BIP:-172.30.255.1/24}" \
  --default-address-pool "base=${E2E_POOL:-172.30.0.0/17},size=26" \
  >"$E2E_HOME/dockerd.log" 2>&1 </dev/null &
for _ in $(seq 150); do
  if docker version >/dev/null 2>&1 || ! kill -0 $! 2>/dev/null; then break; fi
  sleep 0.2
done
engine_answers || { tail -20 "$E2E_HOME/dockerd.log" >&2; die "dockerd does not answer; see $E2E_HOME/dockerd.log"; }
say "Docker $engine with Compose $compose answers at $DOCKER_HOST"
