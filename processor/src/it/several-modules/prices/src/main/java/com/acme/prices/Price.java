package com.acme.prices;

/** No service: in this module Slipway has nothing to do. */
public record Price(long cents) {

    public static final int PORT = 8085;
}
