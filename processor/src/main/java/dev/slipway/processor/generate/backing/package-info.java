/** Scripts of backing services, which their containers have mounted. */
package dev.slipway.processor.generate.backing;
