package io.helidon.microprofile.server;

public class Server {}
