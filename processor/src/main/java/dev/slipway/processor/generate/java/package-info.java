/** Java classes beside each service; the only package that knows JavaPoet. */
package dev.slipway.processor.generate.java;
