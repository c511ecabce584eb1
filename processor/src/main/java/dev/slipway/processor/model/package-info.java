/** What was said in the annotations, as immutable records: no compiler type, no deployment target. */
package dev.slipway.processor.model;
