package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Migration} says.
 *
 * @param main the class whose {@code main} migrates; empty where a command does
 * @param command what migrates instead, one word an element
 * @param isTimed whether the timeout is written and not left at its default
 */
public record Migration(
        Origin origin, Optional<MainClass> main, List<String> command, TimeSpan timeout, boolean isTimed) {}
