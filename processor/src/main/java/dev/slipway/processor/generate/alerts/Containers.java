package dev.slipway.processor.generate.alerts;

/** The containers of a service as Prometheus sees them in a test, each a target. */
record Containers(String service, String job, int count) {

    /** Gives all containers the same values of {@code up}, in promtool's notation. */
    Scenario up(Scenario scenario, String values) {
        for (int number = 1; number <= count; number++) {
            scenario.series(series("up", number), values);
        }
        return scenario;
    }

    /** A series of one container. */
    String series(String metric, int number) {
        return metric + "{job=\"" + job + "\", service=\"" + service + "\", instance=\"" + instance(number) + "\"}";
    }

    private static String instance(int number) {
        return number == 1 ? "a" : "a" + number;
    }
}
