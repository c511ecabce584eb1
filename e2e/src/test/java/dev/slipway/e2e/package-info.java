/** What Slipway generates, built and run on a real Docker engine: a package for each theme. */
package dev.slipway.e2e;
