package com.acme.shop;

final class Migrate {

    private Migrate() {}

    public static void main(String[] args) throws Exception {
        Thread.sleep(1);
    }
}
