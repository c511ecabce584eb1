package org.springframework.data.redis.connection;

public interface RedisConnectionFactory {}
