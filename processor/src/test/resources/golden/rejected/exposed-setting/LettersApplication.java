package com.acme;

import dev.slipway.annotations.*;

// problem: exposed-setting
// fix: @HealthCheck
// fix: @ContainerImage(publish = "8081:8080", env = @Env(name = "SPRING_PROFILES_ACTIVE", value = "letters"))
@ContainerImage(publish = "8081:8080", env = @Env(name = "SPRING_PROFILES_ACTIVE", value = "letters"))
final class LettersApplication {
    public static void main(String[] args) {}
}
