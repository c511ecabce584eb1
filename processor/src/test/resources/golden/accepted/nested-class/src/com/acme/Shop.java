package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;

/** A service inside another class, and a name that is a row of words. */
public final class Shop {

    private Shop() {}

    @ContainerImage
    @HealthCheck
    public static final class HTTPOrderHistoryApp {

        private HTTPOrderHistoryApp() {}

        public static void main(String[] args) {
            System.out.println(Shop_HTTPOrderHistoryAppSettings.NAME);
        }
    }
}
