package com.acme;

final class Tables {

    private Tables() {}

    public static void main(String[] args) {
        System.out.println("made");
    }
}
