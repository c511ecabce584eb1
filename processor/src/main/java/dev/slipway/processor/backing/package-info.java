/** The kinds of backing services: a room for each, and the registry of them all. */
package dev.slipway.processor.backing;
