/** Rules about what the containers of one stack are to each other: names, ports, order. */
package dev.slipway.processor.check.stack;
