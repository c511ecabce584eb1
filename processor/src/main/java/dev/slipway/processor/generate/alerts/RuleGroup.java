package dev.slipway.processor.generate.alerts;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that are evaluated one after the other, so that each sees what those before it have recorded.
 *
 * @param comment what stands above it; empty for nothing
 * @param interval how often; empty for the interval of all
 */
record RuleGroup(String name, String comment, String interval, List<? extends Rule> rules) {

    RuleGroup(String name, String comment, List<? extends Rule> rules) {
        this(name, comment, "", rules);
    }

    /** The alerts about a thing, with its name as a label: by it they are grouped, and held back by each other. */
    static RuleGroup ofAlerts(String service, List<AlertRule> alerts) {
        var labelled = new ArrayList<AlertRule>();
        for (AlertRule alert : alerts) {
            labelled.add(alert.labelled("service", service));
        }
        return new RuleGroup("slipway/" + service + "/alerts", "", labelled);
    }
}
