package com.acme.prices;

public record Price(long cents) {}
