package com.zaxxer.hikari;

/** What the compile finds of the connection pool. */
public final class HikariDataSource {

    private HikariDataSource() {}
}
