package com.acme.shop;

import dev.slipway.annotations.BackingService;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.Exporter;
import dev.slipway.annotations.Volume;

/** RabbitMQ, which shows its metrics itself. */
@BackingService(
        name = "rabbitmq",
        image = "rabbitmq:4.1-management-alpine",
        port = 5672,
        user = "100:101",
        command = {
            "sh",
            "-ec",
            """
            umask 077
            {
              echo "default_user = shop"
              echo "default_pass = $(cat "$DEFAULT_PASS_FILE")"
              echo "loopback_users = none"
            } >/tmp/rabbitmq.conf
            exec rabbitmq-server
            """
        },
        env = {
            @Env(name = "DEFAULT_PASS", secret = "rabbitmq-password"),
            @Env(name = "RABBITMQ_CONFIG_FILE", value = "/tmp/rabbitmq.conf"),
            @Env(name = "RABBITMQ_NODENAME", value = "rabbit@localhost"),
            @Env(name = "RABBITMQ_LOGS", value = "-"),
        },
        volumes = @Volume(name = "rabbitmq-data", path = "/var/lib/rabbitmq"),
        healthCheck = {"rabbitmq-diagnostics", "-q", "check_port_connectivity"},
        exporter = @Exporter(port = 15692))
interface Broker {}
