/**
 * What a change of the annotations does to a running stack: compares the description of the last build with the present
 * one.
 */
package dev.slipway.processor.change;
