/** What the annotations say, as immutable records, without types of the compiler or words of a target. */
package dev.slipway.processor.model;
