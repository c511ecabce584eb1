/** The annotations and their members, by name. Made from the module {@code annotations}: do not edit. */
package dev.slipway.processor.annotation;
