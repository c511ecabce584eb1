package io.micronaut.runtime;

public class Micronaut {}
