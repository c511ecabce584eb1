package com.acme.orders;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class OrdersController {

    private final PurchaseOrders orders;

    OrdersController(PurchaseOrders orders) {
        this.orders = orders;
    }

    @GetMapping
    List<PurchaseOrder> all() {
        return orders.findAll();
    }

    @GetMapping("/slow")
    String slow() throws InterruptedException {
        System.out.println("a slow request has come");
        Thread.sleep(2000);
        return "done";
    }

    @PostMapping
    PurchaseOrder add(@RequestBody PurchaseOrder order) {
        return orders.save(order);
    }
}
