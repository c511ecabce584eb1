package com.acme;

// fix: final class OrdersServiceDefaults {}
final class OrdersServiceSettings {}
