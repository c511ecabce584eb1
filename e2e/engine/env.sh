# Sourced by the scripts beside it, and by you: . e2e/engine/env.sh; docker ps
#
# The private engine is used where it was started; elsewhere your own DOCKER_HOST or socket stays as it is.
# One directory holds all that it makes; ./stop-engine.sh --purge deletes it.
E2E_HOME=${E2E_HOME:-/var/tmp/slipway-e2e}
E2E_SUITE=${E2E_SUITE:-trixie}            # Debian release that the engine and the stand-in images come from
E2E_ROOTFS=$E2E_HOME/$E2E_SUITE           # that release, as a directory: source of packages and base layer
E2E_ENGINE=$E2E_HOME/engine               # the engine's packages, unpacked; nothing of them is installed
E2E_SOCKET=$E2E_HOME/run/docker.sock
E2E_PIDFILE=$E2E_HOME/run/dockerd.pid

say() { printf '== %s\n' "$*" >&2; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

use_private_engine() {
  export DOCKER_HOST=unix://$E2E_SOCKET
  export DOCKER_CONFIG=$E2E_HOME/cli      # holds cli-plugins/: compose and buildx
  case :$PATH: in
    *":$E2E_ENGINE/usr/bin:"*) ;;
    *) export PATH="$E2E_ENGINE/usr/sbin:$E2E_ENGINE/usr/bin:$PATH" ;;
  esac
}

uses_private_engine() { [ "${DOCKER_HOST:-}" = "unix://$E2E_SOCKET" ]; }

# at_least 2.24 2.26.1-4: whether the second version is the first or a later one.
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# Whether an engine answers that can build and run what Slipway generates. Sets $engine and $compose.
engine_answers() {
  engine=$(docker version --format '{{.Server.Version}}' 2>/dev/null) &&
    compose=$(docker compose version --short 2>/dev/null) &&
    at_least 25 "${engine#v}" && at_least 2.24 "${compose#v}"
}

if [ -z "${DOCKER_HOST:-}" ] && [ -S "$E2E_SOCKET" ]; then use_private_engine; fi
