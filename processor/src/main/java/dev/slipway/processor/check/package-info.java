/** The rules that a deployment must keep: one class a concern, every message in {@code ProblemKind}. */
package dev.slipway.processor.check;
