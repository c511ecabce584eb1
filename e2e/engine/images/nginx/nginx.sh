#!/bin/sh
# Debian's nginx has its stream module in a file of its own; upstream's has it inside.
module='load_module /usr/lib/nginx/modules/ngx_stream_module.so;'
before= told=
for argument; do
  shift
  if [ "$before" = -g ]; then
    argument="$module $argument" told=yes
  fi
  before=$argument
  set -- "$@" "$argument"
done
[ -n "$told" ] || set -- "$@" -g "$module"
exec /usr/sbin/nginx "$@"
