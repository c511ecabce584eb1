/** What is in an image: the runtime, the jars, their layers. */
package dev.slipway.e2e.image;
