package dev.slipway.processor.generate.alerts;

import java.util.List;

/**
 * All rules about one thing, with the scenarios that test them.
 *
 * @param name the name of that thing, and of the file
 * @param about what it is, in words
 * @param source the class that it comes from
 * @param foreign names of alerts that the user defines; the scenarios ignore them
 */
record RuleBook(
        String name,
        String about,
        String source,
        List<RuleGroup> groups,
        List<Scenario> scenarios,
        List<String> foreign) {}
