package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;

/** A service inside another class, a name that is a row of words, and a collector of its own. */
public final class Shop {

    private Shop() {}

    @ContainerImage(
            jvmOptions = {"-XX:+UseZGC", "--add-opens=java.base/java.lang=ALL-UNNAMED", "-XX:MaxRAMPercentage=80"})
    @HealthCheck
    public static final class HTTPOrderHistoryApp {

        private HTTPOrderHistoryApp() {}

        public static void main(String[] args) {
            System.out.println(Shop_HTTPOrderHistoryAppSettings.NAME);
        }
    }
}
