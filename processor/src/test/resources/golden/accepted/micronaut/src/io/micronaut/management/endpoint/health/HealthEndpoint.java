package io.micronaut.management.endpoint.health;

public class HealthEndpoint {}
