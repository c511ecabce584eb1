/** Dockerfiles, and the parts of them that other targets repeat. */
package dev.slipway.processor.generate.docker;
