/** Scripts that the containers of backing services have mounted. */
package dev.slipway.processor.generate.backing;
