package dev.slipway.processor.framework.quarkus;

import dev.slipway.processor.read.ModuleTypes;

/** An extension of Quarkus, found by a class that is on the class path of the compile if it is used. */
enum QuarkusPart {
    HTTP("io.vertx.ext.web.Router"),
    HEALTH("org.eclipse.microprofile.health.HealthCheck"),
    /** The registry for Prometheus of Quarkus itself depends on it. */
    MICROMETER("io.micrometer.core.instrument.MeterRegistry"),
    JDBC("io.agroal.api.AgroalDataSource"),
    REACTIVE("io.vertx.sqlclient.SqlClient"),
    REDIS("io.vertx.redis.client.Redis");

    private final String type;

    QuarkusPart(String type) {
        this.type = type;
    }

    boolean isFound(ModuleTypes module) {
        return module.find(type) != null;
    }
}
