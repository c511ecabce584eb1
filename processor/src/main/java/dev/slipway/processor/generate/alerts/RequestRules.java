package dev.slipway.processor.generate.alerts;

import java.util.List;

/** How many requests a service answers, how many fail, and how long they take. */
final class RequestRules {

    static final String RATE = "service:http_requests:rate5m";
    static final String ERRORS = "service:http_request_errors:ratio_rate5m";
    static final String MEAN = "service:http_request_duration_seconds:mean5m";

    private final String service;
    private final Requests requests;

    RequestRules(String service, Requests requests) {
        this.service = service;
        this.requests = requests;
    }

    List<RecordingRule> recordings() {
        return List.of(
                new RecordingRule(RATE, "", requests.rate("5m")),
                new RecordingRule(MEAN, "", requests.seconds("5m") + "\n/\n" + requests.rate("5m") + "\n"),
                new RecordingRule(ERRORS, "", requests.errorRatio("5m")));
    }

    /** For a service that has no objective. A single failed request in a quiet night is none. */
    AlertRule highErrorRate() {
        return AlertRule.page(
                        "HighErrorRate",
                        ERRORS + of() + " > 0.05\nand\n" + RATE + of() + " > 0.1\n",
                        "5m",
                        "more than 5 % of the requests to " + service + " fail")
                .describedAs(
                        "{{ $value | humanizePercentage }} of the requests of the last 5 minutes were answered with 5xx.");
    }

    private String of() {
        return "{service=\"" + service + "\"}";
    }

    List<Scenario> highErrorRateScenarios() {
        return List.of(
                requests.present("no request has failed: the ratio is 0 and not missing")
                        .series(requests.series("200"), "0+300x60")
                        .series(requests.secondsSeries("200"), "0+600x60")
                        .series(requests.ownSeries("200"), "0+300x60")
                        .answers("20m", RATE, RATE + of(), 10)
                        .answers("20m", MEAN, MEAN + of(), 2)
                        .answers("20m", ERRORS, ERRORS + of(), 0)
                        .firing("20m"),
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
                        .answers("20m", ERRORS, ERRORS + of(), 1)
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
