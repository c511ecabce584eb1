package com.acme;

final class OrdersServiceSettings {}
