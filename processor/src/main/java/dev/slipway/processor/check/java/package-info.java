/** Rules about Java programs: the JVM, its options and memory, and the settings of frameworks. */
package dev.slipway.processor.check.java;
