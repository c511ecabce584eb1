package com.acme.orders;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Controller("/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
public class OrdersController {
    private final PurchaseOrders orders;

    OrdersController(PurchaseOrders orders) {
        this.orders = orders;
    }

    @Post("/{item}")
    PurchaseOrder add(String item) {
        return orders.save(new PurchaseOrder(null, item));
    }

    @Get
    Iterable<PurchaseOrder> all() {
        return orders.findAll();
    }

    @Get("/slow")
    String slow() throws InterruptedException {
        System.out.println("a slow request has come");
        Thread.sleep(2000);
        return "done";
    }

    @Get("/boom")
    String boom() {
        throw new IllegalStateException("boom");
    }
}
