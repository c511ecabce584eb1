/** The containers of servers that services use, a planner for each kind. */
package dev.slipway.processor.plan.backing;
