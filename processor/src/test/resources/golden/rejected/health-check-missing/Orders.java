package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@BackingService(
        name = "search",
        image = "opensearchproject/opensearch:3.1.0",
        port = 9200,
        user = "1000",
        // problem: health-check-missing at {}
        healthCheck = {})
class OrdersService {
    public static void main(String[] args) {}
}
