/** The log of the service, and of the libraries in it. */
package dev.slipway.sample.shop.log;
