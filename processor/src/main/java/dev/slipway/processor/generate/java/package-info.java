/** Java classes for each service; the only package that uses JavaPoet. */
package dev.slipway.processor.generate.java;
