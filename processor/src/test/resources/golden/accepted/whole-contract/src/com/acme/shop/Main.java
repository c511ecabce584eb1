package com.acme.shop;

final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println(OrdersServiceSettings.ENV_PUBLIC_URL);
    }
}
