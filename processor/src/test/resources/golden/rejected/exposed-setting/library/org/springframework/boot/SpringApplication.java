package org.springframework.boot;

/** What the compile finds of Spring Boot. */
public final class SpringApplication {

    private SpringApplication() {}
}
