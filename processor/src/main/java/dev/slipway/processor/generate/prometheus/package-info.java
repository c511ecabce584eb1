/** What Prometheus reads: how to find the services and how often to ask them. */
package dev.slipway.processor.generate.prometheus;
