/**
 * What a service says about the way it runs. Every annotation is read by javac through the Slipway processor and is
 * kept in the class file, so that partial compiles and other modules see it too; none is needed at run time.
 *
 * <p>Texts follow the syntax of the tool that reads them: durations and sizes are those of Compose ({@code "30s"},
 * {@code "1m30s"}, {@code "512M"}), image names those of Docker. A value that the tool would refuse is a compile error
 * at the value, with an id that {@code docs/problems.md} explains.
 */
package dev.slipway.annotations;
