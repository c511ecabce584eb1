package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;

/** A service without metrics beside those with. */
@ContainerImage
@HealthCheck
final class MailService {

    private MailService() {}

    public static void main(String[] args) {}
}
