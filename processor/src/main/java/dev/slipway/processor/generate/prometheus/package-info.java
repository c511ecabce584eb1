/** What Prometheus reads: where the services are, and how often to read them. */
package dev.slipway.processor.generate.prometheus;
