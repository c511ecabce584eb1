/** What can be wrong, and what is said of it: the kinds of problems, their texts, and a list that collects them. */
package dev.slipway.processor.problem;
