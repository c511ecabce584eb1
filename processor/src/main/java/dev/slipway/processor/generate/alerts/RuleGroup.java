package dev.slipway.processor.generate.alerts;

import java.util.List;

/** Rules that are evaluated one after the other, so that each sees what those before it have recorded. */
record RuleGroup(String name, String comment, List<? extends Rule> rules) {}
