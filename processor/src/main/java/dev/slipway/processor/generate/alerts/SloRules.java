package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.generate.promql.Recorded;
import dev.slipway.processor.model.Slo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rules for how fast the budgets of a service are used up. */
final class SloRules {

    private final String service;
    private final Requests requests;
    private final Slo slo;

    SloRules(String service, Requests requests, Slo slo) {
        this.service = service;
        this.requests = requests;
        this.slo = slo;
    }

    List<RecordingRule> recordings(List<String> windows) {
        var rules = new ArrayList<RecordingRule>();
        for (String window : windows) {
            rules.add(
                    new RecordingRule(Recorded.sloErrors(window), Recorded.AVAILABILITY, requests.errorRatio(window)));
        }
        for (String window : slo.hasLatency() ? windows : List.<String>of()) {
            rules.add(new RecordingRule(
                    Recorded.sloErrors(window), Recorded.LATENCY, requests.slowRatio(slo.latencySeconds(), window)));
        }
        return rules;
    }

    List<AlertRule> alerts() {
        var alerts = new ArrayList<AlertRule>();
        for (BurnWindow window : BurnWindow.ALL) {
            alerts.add(alert(Recorded.AVAILABILITY, slo.availability(), "are answered with 5xx", window));
        }
        for (BurnWindow window : slo.hasLatency() ? BurnWindow.ALL : List.<BurnWindow>of()) {
            alerts.add(alert(
                    Recorded.LATENCY,
                    slo.latencyObjective(),
                    "take longer than " + slo.latency().text(),
                    window));
        }
        return alerts;
    }

    private AlertRule alert(String kind, double objective, String what, BurnWindow window) {
        String threshold = window.threshold(Slo.budget(objective));
        String series = "{service=\"" + service + "\",slo=\"" + kind + "\"} > " + threshold;
        String expr = Recorded.sloErrors(window.longWindow()) + series + "\nand\n"
                + Recorded.sloErrors(window.shortWindow()) + series + "\n";
        if (slo.minRequestsPerHour() > 0) {
            expr += "and on (service)\n" + requests.inAnHour() + " > " + slo.minRequestsPerHour() + "\n";
        }
        String severity = window.severity();
        String summary = window.isSlowest()
                ? service + " uses up its budget of " + kind + " before its 30 days are over"
                : service + " uses up its budget of " + kind + " " + window.factor() + " times too fast";
        String description =
                "{{ $value | humanizePercentage }} of the requests of the last " + window.longWindow() + " "
                        + what + ", where " + percent(Slo.budget(objective)) + " may. At this rate " + window.used()
                        + " % of the budget of 30 days are gone in that time.";
        AlertRule rule = severity.equals("page")
                ? AlertRule.page(BurnWindow.ALERT, expr, window.holdFor(), summary, description)
                : AlertRule.ticket(BurnWindow.ALERT, expr, window.holdFor(), summary, description);
        return rule.labelled("slo", kind)
                .labelled("long_window", window.longWindow())
                .labelled("short_window", window.shortWindow());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    List<Scenario> scenarios() {
        return new BurnScenarios(requests, slo).all();
    }
}
