package com.acme.shop;

import dev.slipway.annotations.BackingService;
import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.DependsOn;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.Exporter;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;

@ContainerImage(env = @Env(name = "LEDGER_PASSWORD", secret = "mariadb-password"))
@HealthCheck
@ScrapeMetrics
@DependsOn({Broker.class, EventLog.class, Ledger.class, Documents.class})
@BackingService(
        name = "mail",
        image = "axllent/mailpit:v1.27",
        port = 1025,
        user = "1000",
        healthCheck = {"/mailpit", "readyz"},
        exporter =
                @Exporter(
                        image = "images.example.com/mail-exporter:1.0",
                        port = 9110,
                        env = @Env(name = "LOG_LEVEL", variable = "EXPORTER_LOG_LEVEL", value = "warn")))
public final class BackOffice {

    private BackOffice() {}

    public static void main(String[] args) {
        System.out.println(System.getenv(BrokerSettings.ENV_RABBITMQ_HOST));
        System.out.println(System.getenv(BackOfficeSettings.ENV_MAIL_PORT));
    }
}
