package dev.slipway.processor.report;

import dev.slipway.processor.problem.Problem;
import java.util.Optional;

/**
 * A problem that was printed.
 *
 * @param isError whether it was an error of this build
 * @param place empty where the compiler does not tell
 */
record Finding(Problem problem, boolean isError, Optional<SourcePlace> place) {}
