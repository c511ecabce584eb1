/** What will run: containers, networks, volumes and secrets, in words that every target understands. */
package dev.slipway.processor.plan;
