/** Docker and Compose, as the tests call them. */
package dev.slipway.e2e.testing.docker;
