package io.dropwizard.core;

public class Application {}
