#!/bin/sh
# What the official image does, condensed: runs what lies in /docker-entrypoint.d in order, then the command. What an
# .envsh exports reaches the scripts after it, but not nginx.
set -e
log() { if [ -z "${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ]; then echo "$0: $*"; fi; }
if [ "$1" = nginx ] || [ "$1" = nginx-debug ]; then
  find /docker-entrypoint.d/ -follow -type f | sort -V | while read -r f; do
    case "$f" in
      *.envsh) if [ -x "$f" ]; then log "Sourcing $f"; . "$f"; else log "Ignoring $f, not executable"; fi ;;
      *.sh) if [ -x "$f" ]; then log "Launching $f"; "$f"; else log "Ignoring $f, not executable"; fi ;;
      *) log "Ignoring $f" ;;
    esac
  done
  log "Configuration complete; ready for start up"
fi
exec "$@"
