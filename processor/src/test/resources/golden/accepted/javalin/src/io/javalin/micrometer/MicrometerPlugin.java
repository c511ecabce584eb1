package io.javalin.micrometer;

public class MicrometerPlugin {}
