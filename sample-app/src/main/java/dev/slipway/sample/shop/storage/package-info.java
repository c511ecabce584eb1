/** Orders in PostgreSQL, and a cache in front of it. No other package knows about either. */
package dev.slipway.sample.shop.storage;
