package com.acme.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The application's own test, on its database in memory. */
@SpringBootTest
class OrdersControllerTest {

    @Autowired
    private OrdersController orders;

    @Test
    void anOrderIsKept() {
        var order = new PurchaseOrder();
        order.item = "anchor";
        orders.add(order);
        assertEquals("anchor", orders.all().get(0).item);
    }
}
