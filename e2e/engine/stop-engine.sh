#!/bin/bash
# Stops the private engine, by the pid that it wrote, and nothing else.
#
#   ./stop-engine.sh           images and volumes stay for the next time
#   ./stop-engine.sh --purge   deletes all that the private engine and its scripts made
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

if [ -s "$E2E_PIDFILE" ]; then
  pid=$(cat "$E2E_PIDFILE")
  if [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = dockerd ]; then
    kill "$pid"
    for _ in $(seq 300); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.2
    done
    ! kill -0 "$pid" 2>/dev/null || die "dockerd, pid $pid, has not ended after 60 s"
    say "dockerd, pid $pid, has ended"
  fi
fi
if [ "${1:-}" = --purge ]; then rm -rf --one-file-system "$E2E_HOME"; fi
