package dev.slipway.processor.framework.springboot;

import dev.slipway.processor.read.ModuleTypes;
import java.util.List;

/** A part of Spring, found by a class that is on the class path of the compile if the part is used. */
enum SpringPart {
    WEB("org.springframework.web.servlet.DispatcherServlet", "org.springframework.web.reactive.DispatcherHandler"),
    /** Boot's starter for Jersey has no class of Spring's own web frameworks. */
    JERSEY("org.glassfish.jersey.server.ResourceConfig"),
    ACTUATOR("org.springframework.boot.actuate.endpoint.annotation.Endpoint"),
    JDBC("org.springframework.jdbc.core.JdbcTemplate"),
    /** Not a class of R2DBC itself, which jOOQ brings along. */
    R2DBC("org.springframework.r2dbc.core.DatabaseClient"),
    FLYWAY("org.flywaydb.core.Flyway"),
    LIQUIBASE("liquibase.integration.spring.SpringLiquibase"),
    REDIS("org.springframework.data.redis.connection.RedisConnectionFactory");

    private final List<String> types;

    SpringPart(String... types) {
        this.types = List.of(types);
    }

    boolean isFound(ModuleTypes module) {
        for (String type : types) {
            if (module.find(type) != null) {
                return true;
            }
        }
        return false;
    }
}
