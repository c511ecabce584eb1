package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.generate.promql.Recorded;
import java.util.List;

/** Rules for the requests of a service: how many there are, how many fail, and how long they take. */
final class RequestRules {

    private final String service;
    private final Requests requests;

    RequestRules(String service, Requests requests) {
        this.service = service;
        this.requests = requests;
    }

    List<RecordingRule> recordings() {
        return List.of(
                new RecordingRule(Recorded.REQUESTS, "", requests.rate("5m")),
                new RecordingRule(Recorded.MEAN, "", requests.seconds("5m") + "\n/\n" + requests.rate("5m") + "\n"),
                new RecordingRule(Recorded.ERRORS, "", requests.errorRatio("5m")));
    }

    /** The alert of a service without an objective. A single failed request in a quiet night does not fire it. */
    AlertRule highErrorRate() {
        return AlertRule.page(
                "HighErrorRate",
                Recorded.ERRORS + of() + " > 0.05\nand\n" + Recorded.REQUESTS + of() + " > 0.1\n",
                "5m",
                "more than 5 % of the requests to " + service + " fail",
                "{{ $value | humanizePercentage }} of the requests of the last 5 minutes were answered with 5xx.");
    }

    private String of() {
        return "{service=\"" + service + "\"}";
    }

    /** Scenarios that check the recorded values. */
    List<Scenario> scenarios() {
        return List.of(
                requests.present(
                                "requests are counted without those of the operator, and no error is 0 and not missing")
                        .series(requests.series("200"), "0+300x60")
                        .series(requests.secondsSeries("200"), "0+600x60")
                        .series(requests.ownSeries("200"), "0+300x60")
                        .series(requests.ownSecondsSeries("200"), "0+900x60")
                        .answers("20m", Recorded.REQUESTS, Recorded.REQUESTS + of(), "10")
                        .answers("20m", Recorded.MEAN, Recorded.MEAN + of(), "2")
                        .answers("20m", Recorded.ERRORS, Recorded.ERRORS + of(), "0")
                        .firing("20m"),
                requests.present("a quarter of what clients ask fails, and all of what the operator asks")
                        .series(requests.series("200"), "0+225x60")
                        .series(requests.series("500"), "0+75x60")
                        .series(requests.ownSeries("503"), "0+300x60")
                        .answers("20m", Recorded.ERRORS, Recorded.ERRORS + of(), "0.25"));
    }

    List<Scenario> highErrorRateScenarios() {
        return List.of(
                requests.present("a tenth of the requests fails")
                        .series(requests.series("200"), "0+270x60")
                        .series(requests.series("500"), "0+30x60")
                        .firing("4m")
                        .firing("10m", "HighErrorRate page"),
                requests.present("one request in a hundred fails")
                        .series(requests.series("200"), "0+297x60")
                        .series(requests.series("500"), "0+3x60")
                        .firing("20m"),
                requests.present("every request fails, and there is no series of any that did not")
                        .series(requests.series("503"), "0+15x60")
                        .series(requests.ownSeries("200"), "0+300x60")
                        .answers("20m", Recorded.ERRORS, Recorded.ERRORS + of(), "1")
                        .firing("20m", "HighErrorRate page"),
                requests.present("nobody asks")
                        .series(requests.series("200"), "5x60")
                        .series(requests.series("500"), "5x60")
                        .firing("20m"),
                requests.present("a few requests fail in a quiet night")
                        .series(requests.series("500"), "0+1x60")
                        .firing("20m"),
                requests.present("what is the operator's business fails")
                        .series(requests.series("200"), "0+300x60")
                        .series(requests.ownSeries("503"), "0+300x60")
                        .firing("20m"));
    }
}
