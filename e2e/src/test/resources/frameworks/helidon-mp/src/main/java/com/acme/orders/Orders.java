package com.acme.orders;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.ScrapeMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import javax.sql.DataSource;

@ContainerImage
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
@Path("/orders")
@ApplicationScoped
public class Orders {
    private final DataSource database;

    @Inject
    Orders(@Named("orders") DataSource database) {
        this.database = database;
    }

    @POST
    @Path("/{item}")
    public String add(@PathParam("item") String item) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS purchase_order (item TEXT NOT NULL)");
            try (var insert = connection.prepareStatement("INSERT INTO purchase_order VALUES (?)")) {
                insert.setString(1, item);
                insert.execute();
            }
        }
        return item;
    }

    @GET
    @Path("/slow")
    public String slow() throws InterruptedException {
        System.out.println("a slow request has come");
        Thread.sleep(2000);
        return "done";
    }
}
