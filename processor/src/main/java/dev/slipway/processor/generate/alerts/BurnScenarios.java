package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.Slo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What may happen to the budgets of a service. */
final class BurnScenarios {

    /** Requests in 30 seconds, so many that a thousandth of a percent of them is a number. */
    private static final long ALL = 100_000;

    /** How much faster than allowed a budget is used up in the tests, if there are so many requests. */
    private static final long FACTOR = 20;

    private final Requests requests;
    private final Slo slo;
    private final String ratio;
    private final String alert;

    BurnScenarios(Requests requests, Slo slo, String ratio, String alert) {
        this.requests = requests;
        this.slo = slo;
        this.ratio = ratio;
        this.alert = alert;
    }

    List<Scenario> ofAvailability() {
        long bad = bad(slo.availability());
        long good = ALL - bad;
        var scenarios = new ArrayList<Scenario>();
        scenarios.add(withFastAnswers(requests.present("no request has failed: the ratio is 0 and not missing")
                .series(requests.series("200"), "0+" + ALL + "x60")
                .answers(
                        "2h",
                        ratio.concat("1h{slo=\"availability\"}"),
                        ratio.concat("1h{service=\"") + requests.service() + "\", slo=\"availability\"}",
                        0)
                .firing("25m")));
        scenarios.add(requests.present("the budget of errors burns, for half an hour")
                .series(requests.series("200"), "0+" + good + "x60 " + (good * 60 + ALL) + "+" + ALL + "x100")
                .series(requests.series("500"), "0+" + bad + "x60 " + bad * 60 + "x100")
                .firing("1m")
                .firing("4m", alert + " page")
                .firing("10m", alert + " page 2")
                .firing("29m", alert + " page 2", alert + " ticket")
                .firing("75m", alert + " ticket 2"));
        scenarios.add(requests.present("every request fails, and there is no series of any that did not")
                .series(requests.series("503"), "0+" + ALL + "x30")
                .firing("10m", alert + " page 2"));
        scenarios.add(requests.present("nobody asks")
                .series(requests.series("200"), "5x60")
                .series(requests.series("500"), "5x60")
                .firing("20m"));
        scenarios.add(requests.present("what is the operator's business fails")
                .series(requests.series("200"), "0+" + ALL + "x60")
                .series(requests.ownSeries("503"), "0+" + ALL + "x60")
                .firing("20m"));
        if (slo.minRequestsPerHour() > 0) {
            scenarios.add(requests.present("there are few requests, and each fails")
                    .series(requests.series("500"), "0+" + few() + "x60")
                    .firing("25m"));
        }
        return scenarios;
    }

    List<Scenario> ofLatency() {
        String end = slo.latencySeconds();
        long slow = bad(slo.latencyObjective());
        return List.of(
                requests.present("the budget of slow answers burns")
                        .series(requests.series("200"), "0+" + ALL + "x60")
                        .series(requests.bucketSeries(end), "0+" + (ALL - slow) + "x60")
                        .firing("1m")
                        .firing("10m", alert + " page 2"),
                requests.present("all answers are fast enough")
                        .series(requests.series("200"), "0+" + ALL + "x60")
                        .series(
                                requests.bucketSeries(end.indexOf('.') < 0 ? end.concat(".0") : end),
                                "0+" + ALL + "x60")
                        .firing("20m"));
    }

    private Scenario withFastAnswers(Scenario scenario) {
        return slo.hasLatency()
                ? scenario.series(requests.bucketSeries(slo.latencySeconds()), "0+" + ALL + "x60")
                : scenario;
    }

    private static long bad(double objective) {
        BigDecimal share =
                Slo.budget(objective).multiply(BigDecimal.valueOf(FACTOR)).min(BigDecimal.ONE);
        return share.multiply(BigDecimal.valueOf(ALL)).longValue();
    }

    /** Half as many requests in 30 seconds as would be enough for an alert. */
    private String few() {
        return new BigDecimal(slo.minRequestsPerHour())
                .divide(BigDecimal.valueOf(240), 6, java.math.RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
