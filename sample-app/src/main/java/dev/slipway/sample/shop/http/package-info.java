/** A JSON service on the JDK's HTTP server that stops without losing a request; knows nothing of orders. */
package dev.slipway.sample.shop.http;
