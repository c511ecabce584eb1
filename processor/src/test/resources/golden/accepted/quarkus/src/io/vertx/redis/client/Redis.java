package io.vertx.redis.client;

public interface Redis {}
