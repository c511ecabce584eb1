#!/bin/sh
# What the official image does, condensed: options or a .conf are for redis-server, which runs as redis where root may
# become another, on data that are its own, and makes files that nobody else reads.
set -e
if [ "${1#-}" != "$1" ] || [ "${1%.conf}" != "$1" ]; then set -- redis-server "$@"; fi
if [ "$1" = redis-server ]; then
  if [ "$(id -u)" = 0 ] && [ -z "$SKIP_DROP_PRIVS" ] && /usr/bin/setpriv -d | grep -q 'bounding set:.*\bsetuid\b'; then
    if [ -z "$SKIP_FIX_PERMS" ]; then find . \! -user redis -exec chown redis '{}' +; fi
    # Not busybox's setpriv, which cannot change the user.
    exec /usr/bin/setpriv --reuid redis --regid redis --clear-groups --nnp --inh-caps=-all --ambient-caps=-all \
      --bounding-set=-all "$0" "$@"
  fi
  # The official build has protected mode off. Debian's is told so, where neither options nor file speak of it.
  case " $* " in
    *" --protected-mode "*) ;;
    *) if ! { [ -f "$2" ] && grep -q '^ *protected-mode ' "$2"; }; then set -- "$@" --protected-mode no; fi ;;
  esac
fi
if [ "$(umask)" = 0022 ]; then umask 0077; fi
exec "$@"
