package dev.slipway.processor.generate.alerts;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that are evaluated in order, so that each sees what earlier ones have recorded.
 *
 * @param comment the comment above the group; empty for a group without a comment
 * @param interval how often; empty for the interval of all
 */
record RuleGroup(String name, String comment, String interval, List<? extends Rule> rules) {

    RuleGroup(String name, String comment, List<? extends Rule> rules) {
        this(name, comment, "", rules);
    }

    /** The alerts about a thing, with its name as a label, by which Alertmanager groups and inhibits them. */
    static RuleGroup ofAlerts(String service, List<AlertRule> alerts) {
        var labelled = new ArrayList<AlertRule>();
        for (AlertRule alert : alerts) {
            labelled.add(alert.labelled("service", service));
        }
        return new RuleGroup("slipway/" + service + "/alerts", "", labelled);
    }
}
