#!/bin/bash
# What the official image documents, condensed: POSTGRES_PASSWORD, _USER, _DB and _INITDB_ARGS, each also as ..._FILE;
# POSTGRES_INITDB_WALDIR, POSTGRES_HOST_AUTH_METHOD, PGDATA and /docker-entrypoint-initdb.d; from root to postgres; a
# server that listens on the socket only while the database is made; no start beside data of another layout.
# Not here: the name that the official one lends to a uid that is not in /etc/passwd.
set -Eeo pipefail

# file_env NAME [DEFAULT]: exports NAME, or what is in the file that NAME_FILE names.
file_env() {
  local name=$1 file=${1}_FILE value=${2:-}
  if [ -n "${!name:-}" ] && [ -n "${!file:-}" ]; then
    echo "error: both $name and $file are set (but are exclusive)" >&2
    exit 1
  fi
  if [ -n "${!name:-}" ]; then value=${!name}; elif [ -n "${!file:-}" ]; then value=$(<"${!file}"); fi
  export "$name"="$value"
  unset "$file"
}

# Called by scripts of others, too, hence the official name.
docker_process_sql() {
  PGHOST= PGHOSTADDR= psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc \
    ${POSTGRES_DB:+--dbname "$POSTGRES_DB"} "$@"
}

refuse_without_password() {
  if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != trust ]; then
    echo 'Error: Database is uninitialized and superuser password is not specified.' >&2
    echo '       Set POSTGRES_PASSWORD, or POSTGRES_HOST_AUTH_METHOD=trust to let everybody in.' >&2
    exit 1
  fi
  if [ "$POSTGRES_HOST_AUTH_METHOD" = trust ]; then
    echo 'WARNING: POSTGRES_HOST_AUTH_METHOD is "trust": anyone who reaches the port is let in, without a password.' >&2
  fi
}

# From 18 on the directory is named after the version. Data elsewhere in the volume, or a volume at the former place,
# would silently be passed over.
refuse_old_databases() {
  local directory found=()
  [ "$PGDATA" = "/var/lib/postgresql/$PG_MAJOR/docker" ] || return 0
  for directory in /var/lib/postgresql /var/lib/postgresql/data /var/lib/postgresql/*/docker; do
    if [ -s "$directory/PG_VERSION" ]; then found+=("$directory"); fi
  done
  if [ ${#found[@]} -eq 0 ] && [ "$PG_MAJOR" -ge 18 ] &&
    awk '$5 == "/var/lib/postgresql/data" { found = 1 } END { exit !found }' /proc/self/mountinfo; then
    found+=('/var/lib/postgresql/data (unused mount/volume)')
  fi
  [ ${#found[@]} -gt 0 ] || return 0
  cat >&2 <<TEXT
Error: in 18+, these Docker images are configured to store database data in a directory named after the major version.
       Counter to that, there appears to be PostgreSQL data in:
         ${found[*]}
       This is usually the result of upgrading the Docker image without upgrading the database using "pg_upgrade". From
       18 on, place a single mount at /var/lib/postgresql.
TEXT
  exit 1
}

make_cluster() {
  local method
  eval 'initdb --username="$POSTGRES_USER" --pwfile=<(printf "%s\n" "$POSTGRES_PASSWORD") \
    ${POSTGRES_INITDB_WALDIR:+--waldir="$POSTGRES_INITDB_WALDIR"} '"$POSTGRES_INITDB_ARGS"
  method=$(postgres -C password_encryption "${@:2}")
  printf '\nhost all all all %s\n' "${POSTGRES_HOST_AUTH_METHOD:-$method}" >>"$PGDATA/pg_hba.conf"
}

make_database() {
  local file
  export PGPASSWORD=${PGPASSWORD:-$POSTGRES_PASSWORD}
  PGUSER=${PGUSER:-$POSTGRES_USER} pg_ctl -D "$PGDATA" -w start \
    -o "$(printf '%q ' "${@:2}" -c listen_addresses= -p "${PGPORT:-5432}")"
  if [ -z "$(POSTGRES_DB=postgres docker_process_sql --set db="$POSTGRES_DB" --tuples-only \
    <<<"SELECT 1 FROM pg_database WHERE datname = :'db' ;")" ]; then
    POSTGRES_DB=postgres docker_process_sql --set db="$POSTGRES_DB" <<<'CREATE DATABASE :"db" ;'
  fi
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sh) if [ -x "$file" ]; then echo "$0: running $file"; "$file"; else echo "$0: sourcing $file"; . "$file"; fi ;;
      *.sql) echo "$0: running $file"; docker_process_sql -f "$file" ;;
      *.sql.gz) echo "$0: running $file"; gunzip -c "$file" | docker_process_sql ;;
      *.sql.xz) echo "$0: running $file"; xzcat "$file" | docker_process_sql ;;
      *) echo "$0: ignoring $file" ;;
    esac
  done
  PGUSER=${PGUSER:-postgres} pg_ctl -D "$PGDATA" -m fast -w stop
  unset PGPASSWORD
  printf '\nPostgreSQL init process complete; ready for start up.\n\n'
}

if [ "${1:0:1}" = - ]; then set -- postgres "$@"; fi
if [ "$1" != postgres ]; then exec "$@"; fi
for word; do
  case $word in '-?' | --help | --describe-config | -V | --version) exec "$@" ;; esac
done

file_env POSTGRES_PASSWORD
file_env POSTGRES_USER postgres
file_env POSTGRES_DB "$POSTGRES_USER"
file_env POSTGRES_INITDB_ARGS
directories=("$PGDATA" /var/run/postgresql ${POSTGRES_INITDB_WALDIR:+"$POSTGRES_INITDB_WALDIR"})
mkdir -p "$PGDATA" ${POSTGRES_INITDB_WALDIR:+"$POSTGRES_INITDB_WALDIR"}
# What others own cannot be changed, and need not be where it fits already.
chmod 0700 "$PGDATA" ${POSTGRES_INITDB_WALDIR:+"$POSTGRES_INITDB_WALDIR"} || :
mkdir -p /var/run/postgresql || :
chmod 03775 /var/run/postgresql || :
if [ "$(id -u)" = 0 ]; then
  find "${directories[@]}" \! -user postgres -exec chown postgres '{}' +
  # Not busybox's setpriv, which cannot change the user.
  exec /usr/bin/setpriv --reuid postgres --regid postgres --init-groups "${BASH_SOURCE[0]}" "$@"
fi
is_new=
if [ -s "$PGDATA/PG_VERSION" ]; then
  printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
else
  is_new=true
  refuse_without_password
  refuse_old_databases
  ls /docker-entrypoint-initdb.d/ >/dev/null # Before anything is made: may it be read?
  make_cluster "$@"
fi
# Where nothing says otherwise, the servers of 16 and 18 have their socket in /tmp, and the clients look elsewhere.
if [ "$(postgres -C unix_socket_directories "${@:2}" 2>/dev/null)" = /tmp ]; then
  set -- postgres -c unix_socket_directories=/var/run/postgresql "${@:2}"
fi
if [ -n "$is_new" ]; then make_database "$@"; fi
exec "$@"
