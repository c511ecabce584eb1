package dev.slipway.processor.check;

import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the program is told besides does not contradict the annotations: ports, and the time that it takes to stop. */
final class GivenSettingsCheck implements ServiceCheck {

    /** The settings of well-known frameworks, less what separates their words. */
    private static final Set<String> PORTS = Set.of(
            "PORT",
            "SERVERPORT",
            "MANAGEMENTSERVERPORT",
            "MICRONAUTSERVERPORT",
            "QUARKUSHTTPPORT",
            "QUARKUSMANAGEMENTPORT");

    private static final Set<String> DRAINS =
            Set.of("SPRINGLIFECYCLETIMEOUTPERSHUTDOWNPHASE", "QUARKUSSHUTDOWNTIMEOUT");

    @Override
    public void check(Service service, Problems problems) {
        if (service.isSite()) {
            return;
        }
        for (GivenSetting setting : GivenSetting.of(service.image())) {
            if (PORTS.contains(setting.key())) {
                checkPort(setting, service.ports(), problems);
            } else if (DRAINS.contains(setting.key())) {
                checkDrain(setting, service.image().stopGracePeriod(), problems);
            }
        }
    }

    private static void checkPort(GivenSetting setting, List<Integer> ports, Problems problems) {
        Optional<Integer> port = number(setting.value());
        problems.require(
                port.isEmpty() || ports.contains(port.get()),
                ProblemKind.PORT_CONTRADICTION,
                setting.origin(),
                setting.shown(),
                setting.value(),
                ports.size() == 1 ? "port " + ports.get(0) : "the ports " + shown(ports));
    }

    private static void checkDrain(GivenSetting setting, TimeSpan stopGracePeriod, Problems problems) {
        long drain = millis(setting.value());
        problems.require(
                drain < stopGracePeriod.millis() || !stopGracePeriod.isValid(),
                ProblemKind.STOP_PERIOD,
                setting.origin(),
                stopGracePeriod.text(),
                setting.shown(),
                setting.value(),
                drain / 1000 + 15);
    }

    /** Quarkus takes a number of seconds too; -1 where the text is no duration. */
    private static long millis(String text) {
        Optional<Integer> seconds = number(text);
        return seconds.isPresent() ? seconds.get() * 1000L : new TimeSpan(text).millis();
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String shown(List<Integer> ports) {
        var shown = new StringBuilder();
        for (int port : ports) {
            shown.append(shown.length() == 0 ? "" : ", ").append(port);
        }
        return shown.toString();
    }
}
