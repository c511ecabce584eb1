package com.acme;

import dev.slipway.annotations.*;

// problem: exposed-setting
@ContainerImage
final class ParcelsApplication {
    public static void main(String[] args) {}
}

/** Its port is not published. */
@ContainerImage(publish = {})
final class InsideApplication {
    public static void main(String[] args) {}
}

@ContainerImage(
        publish = "8082:8080",
        env = @Env(name = "SPRING_H2_CONSOLE_SETTINGS_WEBALLOWOTHERS", value = "false"))
final class ClosedApplication {
    public static void main(String[] args) {}
}
