/** Rules about servers that services need. */
package dev.slipway.processor.check.backing;
