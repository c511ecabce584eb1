/** What can be wrong: the kinds of problems, their texts, and a list that collects them. */
package dev.slipway.processor.problem;
