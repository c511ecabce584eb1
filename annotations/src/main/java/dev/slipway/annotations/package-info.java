/**
 * Annotations that describe how a service runs. The Slipway processor reads them in the compiler. They are kept in
 * class files for partial compiles and other modules; nothing needs them at run time.
 *
 * <p>Texts follow the syntax of the tool that reads them: durations and sizes are those of Compose ({@code "30s"},
 * {@code "1m30s"}, {@code "512M"}), image names those of Docker. A value that the tool would refuse is a compile error
 * at the value, with an id that {@code docs/problems.md} explains.
 */
package dev.slipway.annotations;
