package com.acme.orders;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.ScrapeMetrics;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@ContainerImage
@HealthCheck
@ScrapeMetrics
@Postgres(version = "17")
@Path("/orders")
public class Orders {

    @GET
    public List<PurchaseOrder> all() {
        return PurchaseOrder.listAll();
    }

    @GET
    @Path("/slow")
    public String slow() throws InterruptedException {
        System.out.println("a slow request has come");
        Thread.sleep(2000);
        return "done";
    }

    @POST
    @Transactional
    public PurchaseOrder add(PurchaseOrder order) {
        order.persist();
        return order;
    }
}
