/** A shop's order service: what it answers over HTTP, and how it starts and stops. */
package dev.slipway.sample.shop;
