package dev.slipway.processor.generate.alerts;

import java.util.List;

/**
 * All rules about one thing, and what shows that they are right.
 *
 * @param name the name of that thing, and of the file
 * @param about what it is, in words
 * @param source the class that it comes from
 * @param foreign names of alerts of the user's own, of which the scenarios say nothing
 */
record RuleBook(
        String name,
        String about,
        String source,
        List<RuleGroup> groups,
        List<Scenario> scenarios,
        List<String> foreign) {}
