/** Rules about what is in one container: its image, command, environment, health, limits. */
package dev.slipway.processor.check.container;
