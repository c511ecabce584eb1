/** Rules about the containers of one stack together: names, ports, order. */
package dev.slipway.processor.check.stack;
