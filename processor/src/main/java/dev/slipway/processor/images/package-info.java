/** Facts about images: their names, and what is in them. */
package dev.slipway.processor.images;
