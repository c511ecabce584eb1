package org.springframework.boot.actuate.endpoint.annotation;

/** What the compile finds of Actuator. */
public @interface Endpoint {}
