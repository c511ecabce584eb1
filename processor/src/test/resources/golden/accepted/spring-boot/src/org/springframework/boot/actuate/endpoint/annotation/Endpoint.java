package org.springframework.boot.actuate.endpoint.annotation;

public @interface Endpoint {}
