/** Applications of frameworks, as their own builds leave them. */
package dev.slipway.e2e.framework;
