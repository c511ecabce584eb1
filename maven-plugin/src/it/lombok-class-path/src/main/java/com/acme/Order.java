package com.acme;

import lombok.Getter;

@Getter
final class Order {
    private String number;
}
