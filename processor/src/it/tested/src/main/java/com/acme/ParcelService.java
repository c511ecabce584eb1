package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(port = 7070)
@HealthCheck
public final class ParcelService {
    public static void main(String[] args) {
        System.out.println(weight(args.length));
    }

    static int weight(int parcels) {
        return 3 * parcels;
    }
}
