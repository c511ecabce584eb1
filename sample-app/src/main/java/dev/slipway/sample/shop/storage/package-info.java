/** Orders in PostgreSQL, and a cache in front of it; the only package that knows of either. */
package dev.slipway.sample.shop.storage;
