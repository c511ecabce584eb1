/** Rules about sites and their routes. */
package dev.slipway.processor.check.site;
