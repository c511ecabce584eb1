/** What nginx reads to serve a site. */
package dev.slipway.processor.generate.nginx;
