/** Dockerfiles, and what of them other targets repeat. */
package dev.slipway.processor.generate.docker;
