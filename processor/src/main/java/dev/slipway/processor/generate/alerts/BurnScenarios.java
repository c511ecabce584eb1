package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.generate.promql.Recorded;
import dev.slipway.processor.model.Slo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What may happen to the budgets of a service: for errors, and for slow responses if it has an objective of latency.
 */
final class BurnScenarios {

    /** Time between samples in scenarios of several hours. */
    private static final int MINUTES = 2;

    /** Requests between samples, enough for a thousandth of a percent of them to be a whole number. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100_000);

    private final Requests requests;
    private final Slo slo;

    BurnScenarios(Requests requests, Slo slo) {
        this.requests = requests;
        this.slo = slo;
    }

    List<Scenario> all() {
        var scenarios = new ArrayList<>(
                List.of(none(), aQuarter(), halfAnHour(), every(), nobody(), operators(), burst(), recovery()));
        if (slo.hasLatency()) {
            scenarios.add(slow());
        }
        if (slo.minRequestsPerHour() > 0) {
            scenarios.add(few());
            scenarios.add(enough());
        }
        return scenarios;
    }

    private Scenario none() {
        var scenario = requests.present("no request has failed: the ratio is 0 and not missing")
                .series(requests.series("200"), "0+300x60");
        if (slo.hasLatency()) {
            String end = slo.latencySeconds();
            // Some clients write a whole number with ".0".
            scenario.series(requests.bucketSeries(end.indexOf('.') < 0 ? end + ".0" : end), "0+300x60");
        }
        return answers(scenario, "0").firing("25m");
    }

    private Scenario aQuarter() {
        var scenario = requests.present("a quarter of what clients ask fails, and a quarter is slow")
                .series(requests.series("200"), "0+225x60")
                .series(requests.series("500"), "0+75x60")
                .series(requests.ownSeries("500"), "0+300x60");
        if (slo.hasLatency()) {
            scenario.series(requests.bucketSeries(slo.latencySeconds()), "0+225x60")
                    .series(requests.ownBucketSeries(slo.latencySeconds()), "0+300x60");
        }
        return answers(scenario, "0.25");
    }

    private Scenario answers(Scenario scenario, String ratio) {
        for (String kind :
                slo.hasLatency() ? List.of(Recorded.AVAILABILITY, Recorded.LATENCY) : List.of(Recorded.AVAILABILITY)) {
            scenario.answers(
                    "20m",
                    // Binary fractions do not represent every ratio exactly.
                    "round(" + Recorded.sloErrors("5m{slo=\"") + kind + "\"}, 0.001)",
                    "{service=\"" + requests.service() + "\", slo=\"" + kind + "\"}",
                    ratio);
        }
        return scenario;
    }

    private Scenario halfAnHour() {
        var scenario = traffic("budgets burn, for half an hour", new Phase(30, "1", "20"), new Phase(50, "1", "0"));
        burning(scenario, "2m", 0, 0);
        burning(scenario, "5m", 1, 0);
        burning(scenario, "10m", 2, 0);
        burning(scenario, "29m", 2, 1);
        return burning(scenario, "75m", 0, 2);
    }

    /** Every request fails. Without a bucket nothing is known about slow responses. */
    private Scenario every() {
        return requests.present("every request fails, and there is no series of any that did not")
                .series(requests.series("503"), "0+" + ALL + "x30")
                .firing("10m", BurnWindow.ALERT + " page 2");
    }

    private Scenario nobody() {
        return requests.present("nobody asks")
                .series(requests.series("200"), "5x60")
                .series(requests.series("500"), "5x60")
                .firing("20m");
    }

    private Scenario operators() {
        return requests.present("what is the operator's business fails")
                .series(requests.series("200"), "0+" + ALL + "x60")
                .series(requests.ownSeries("503"), "0+" + ALL + "x60")
                .firing("20m");
    }

    private Scenario slow() {
        return requests.present("every answer is slow, and none an error")
                .series(requests.series("200"), "0+" + ALL + "x30")
                .series(requests.bucketSeries(slo.latencySeconds()), "0x30")
                .firing("10m", BurnWindow.ALERT + " page 2");
    }

    /** Short windows are above the threshold, and no long one is. */
    private Scenario burst() {
        var scenario = traffic(
                "after busy and good days a little goes wrong, and a lot for minutes",
                new Phase(10, "250", "0"),
                new Phase(370, "1", "2"),
                new Phase(24, "1", "20"),
                new Phase(60, "1", "2"));
        burning(scenario, "403m", 0, 0);
        return burning(scenario, "463m", 0, 0);
    }

    /** Long windows are above the threshold, and the short ones no longer. */
    private Scenario recovery() {
        var scenario = traffic(
                "after half an hour in which very much went wrong hardly anything does",
                new Phase(30, "1000", "20"),
                new Phase(40, "1", "2"),
                new Phase(336, "1", "0.5"));
        burning(scenario, "66m", 0, 2);
        burning(scenario, "160m", 0, 1);
        return burning(scenario, "396m", 0, 0);
    }

    private Scenario few() {
        return missed("there are few requests, of clients, and each fails", times("0.5"))
                .series(requests.ownSeries("200"), "0+" + ALL + "x200")
                .firing("85m");
    }

    private Scenario enough() {
        return burning(missed("there are just enough requests, and each fails", times("2")), "100m", 2, 2);
    }

    /** All of the requests fail, and slowly. */
    private Scenario missed(String name, String everyHalfMinute) {
        var scenario = requests.present(name).series(requests.series("500"), "0+" + everyHalfMinute + "x220");
        return slo.hasLatency() ? scenario.series(requests.bucketSeries(slo.latencySeconds()), "0x220") : scenario;
    }

    /** A multiple of the least number of requests for an alert, in 30 seconds. */
    private String times(String factor) {
        return Counter.text(new BigDecimal(slo.minRequestsPerHour())
                .multiply(new BigDecimal(factor))
                .divide(BigDecimal.valueOf(120), 6, RoundingMode.DOWN));
    }

    /**
     * A period of the scenario.
     *
     * @param times the number of requests, as a multiple of the usual one
     * @param factor how much faster than allowed the budgets are used up
     */
    private record Phase(int minutes, String times, String factor) {

        BigDecimal requests() {
            return ALL.multiply(new BigDecimal(times));
        }

        BigDecimal wrong(double objective) {
            return requests()
                    .multiply(Slo.budget(objective)
                            .multiply(new BigDecimal(factor))
                            .min(BigDecimal.ONE));
        }
    }

    private Scenario traffic(String name, Phase... phases) {
        var good = new Counter();
        var failed = new Counter();
        var fast = new Counter();
        for (Phase phase : phases) {
            int samples = phase.minutes() / MINUTES;
            good.grow(phase.requests().subtract(phase.wrong(slo.availability())), samples);
            failed.grow(phase.wrong(slo.availability()), samples);
            if (slo.hasLatency()) {
                fast.grow(phase.requests().subtract(phase.wrong(slo.latencyObjective())), samples);
            }
        }
        var scenario = requests.present(name, MINUTES + "m")
                .series(requests.series("200"), good.text())
                .series(requests.series("500"), failed.text());
        return slo.hasLatency() ? scenario.series(requests.bucketSeries(slo.latencySeconds()), fast.text()) : scenario;
    }

    /** Expects this number of alerts for each budget. */
    private Scenario burning(Scenario scenario, String time, int pages, int tickets) {
        int budgets = slo.hasLatency() ? 2 : 1;
        var alerts = new ArrayList<String>();
        if (pages > 0) {
            alerts.add(BurnWindow.ALERT + " page " + pages * budgets);
        }
        if (tickets > 0) {
            alerts.add(BurnWindow.ALERT + " ticket " + tickets * budgets);
        }
        return scenario.firing(time, alerts.toArray(new String[0]));
    }
}
