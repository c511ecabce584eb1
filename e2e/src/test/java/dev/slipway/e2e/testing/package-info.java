/** What the tests are made of: programs, HTTP, load, waiting. */
package dev.slipway.e2e.testing;
