/** The plan of a whole stack: its containers, networks, volumes and secrets. */
package dev.slipway.processor.plan.stack;
