module com.acme.orders {
    requires static dev.slipway.annotations;
}
