package com.acme.shop;

import dev.slipway.annotations.BackingService;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.Exporter;
import dev.slipway.annotations.Volume;

/** MariaDB, with an exporter beside it. */
@BackingService(
        name = "mariadb",
        image = "mariadb:11.8",
        port = 3306,
        user = "999:999",
        env = {
            @Env(name = "MARIADB_ROOT_PASSWORD", secret = "mariadb-root-password"),
            @Env(name = "MARIADB_DATABASE", value = "ledger"),
            @Env(name = "MARIADB_USER", value = "ledger"),
            @Env(name = "MARIADB_PASSWORD", secret = "mariadb-password"),
        },
        volumes = @Volume(name = "mariadb-data", path = "/var/lib/mysql"),
        tmpfs = "/run/mysqld",
        healthCheck = {"healthcheck.sh", "--connect", "--innodb_initialized"},
        exporter =
                @Exporter(
                        image = "prom/mysqld-exporter:v0.17.2",
                        port = 9104,
                        entrypoint = {
                            "sh",
                            "-ec",
                            """
                            umask 077
                            {
                              printf '[client]\\nhost=mariadb\\nuser=exporter\\npassword=%s\\n' "$(cat "$PASSWORD_FILE")"
                            } >/tmp/my.cnf
                            exec /bin/mysqld_exporter --config.my-cnf=/tmp/my.cnf
                            """
                        },
                        env = @Env(name = "PASSWORD", secret = "mariadb-exporter-password")))
interface Ledger {}
