#!/bin/sh
# What the official image does, condensed: templates/*.template become conf.d/*. Replaced are defined variables that
# match NGINX_ENVSUBST_FILTER, so that nginx's own stay. Where the mode of conf.d forbids to write, that is told, and no
# error; busybox's shell does not see that a file system is read-only, and there the script fails.
set -e
in=${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
out=${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}
suffix=${NGINX_ENVSUBST_TEMPLATE_SUFFIX:-.template}
[ -d "$in" ] || exit 0
[ -w "$out" ] || { echo "$0: ERROR: $in exists, but $out is not writable"; exit 0; }
vars=$(awk -v filter="${NGINX_ENVSUBST_FILTER:-}" 'BEGIN { for (n in ENVIRON) if (n ~ filter) printf "${%s} ", n }')
find "$in" -follow -type f -name "*$suffix" | while read -r template; do
  file=$out/${template#"$in/"}
  file=${file%"$suffix"}
  mkdir -p "$(dirname "$file")"
  echo "$0: Running envsubst on $template to $file"
  envsubst "$vars" <"$template" >"$file"
done
