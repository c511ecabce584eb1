package com.acme;

import dev.slipway.annotations.*;

// fix: @ContainerImage(
// fix: env = {
// fix:     @Env(name = "SPRING_DATASOURCE_PASSWORD", secret = "spring-datasource-password"),
// fix:     @Env(name = "SPRING_RABBITMQ_PASSWORD", secret = "spring-rabbitmq-password"),
// fix:     @Env(name = "API_TOKEN", secret = "api-token")
// fix: },
@ContainerImage(
        jvmOptions = {
            // problem: plain-secret
            // fix:
            "-Dspring.datasource.password=hunter2",
            "-Djavax.net.ssl.trustStorePassword=changeit",
            "-Dspring.mail.password=${MAIL_PASSWORD}",
            "-Dspring.data.redis.password=${REDIS_PASSWORD:}",
            // problem: plain-secret
            // fix:
            "-Dspring.rabbitmq.password=${RABBIT_PASSWORD:hunter2}"
        },
        args = {
            // fix:
            "--api-token",
            // problem: plain-secret
            // fix:
            "hunter2",
            "--password-file=/run/secrets/db",
            "--no-password"
        },
        publish = {})
class PaymentsService {
    public static void main(String[] args) {}
}
