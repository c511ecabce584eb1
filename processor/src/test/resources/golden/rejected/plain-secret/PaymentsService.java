package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        jvmOptions = {
            // problem: plain-secret
            "-Dspring.datasource.password=hunter2",
            "-Djavax.net.ssl.trustStorePassword=changeit",
            "-Dspring.mail.password=${MAIL_PASSWORD}",
            "-Dspring.data.redis.password=${REDIS_PASSWORD:}",
            // problem: plain-secret
            "-Dspring.rabbitmq.password=${RABBIT_PASSWORD:hunter2}"
        },
        args = {
            "--api-token",
            // problem: plain-secret
            "hunter2",
            "--password-file=/run/secrets/db",
            "--no-password"
        })
class PaymentsService {
    public static void main(String[] args) {}
}
