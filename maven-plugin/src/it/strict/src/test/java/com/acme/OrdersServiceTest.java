package com.acme;

/** The compile of the tests must not warn of options. */
final class OrdersServiceTest {
    static final int PORT = OrdersServiceSettings.PORT;
}
