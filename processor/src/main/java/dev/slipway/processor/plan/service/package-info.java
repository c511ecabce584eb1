/** The containers of the user's services. */
package dev.slipway.processor.plan.service;
