package io.helidon.webserver;

public class WebServer {}
