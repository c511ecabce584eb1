package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Migration} says.
 *
 * @param main the class whose {@code main} migrates; empty if a command does
 * @param command the command that migrates instead, one word per element
 * @param isTimed whether the annotation sets the timeout
 */
public record Migration(
        Origin origin, Optional<MainClass> main, List<String> command, TimeSpan timeout, boolean isTimed) {}
