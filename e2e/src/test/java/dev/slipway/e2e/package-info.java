/** What Slipway generates, built and run on a real Docker engine. */
package dev.slipway.e2e;
