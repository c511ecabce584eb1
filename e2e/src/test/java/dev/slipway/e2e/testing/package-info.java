/** Tools of the tests: programs, HTTP, load, waiting. */
package dev.slipway.e2e.testing;
