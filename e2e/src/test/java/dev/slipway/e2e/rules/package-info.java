/** Generated rules and their unit tests, as promtool and amtool see them. */
package dev.slipway.e2e.rules;
