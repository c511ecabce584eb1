package io.helidon.microprofile.cdi;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.print(System.getProperty("javax.sql.DataSource.stock.dataSource.password"));
    }
}
