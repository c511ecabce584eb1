/** Orders, the rules they obey and the place where they are kept; knows nothing of HTTP. */
package dev.slipway.sample.shop.orders;
