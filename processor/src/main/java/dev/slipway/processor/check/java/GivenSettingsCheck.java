package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.GivenSetting;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.TimeSpan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Settings that the program gets elsewhere do not contradict the annotations: ports, and the time to stop. */
public final class GivenSettingsCheck implements ServiceCheck {

    /** The settings of well-known frameworks, without the separators of their words. */
    private static final Set<String> PORTS = Set.of("PORT", "SERVERPORT", "MICRONAUTSERVERPORT", "QUARKUSHTTPPORT");

    /** Only health and metrics may move to these ports. */
    private static final Set<String> MANAGEMENT_PORTS =
            Set.of("MANAGEMENTSERVERPORT", "QUARKUSMANAGEMENTPORT", "ENDPOINTSALLPORT");

    private static final String SPRING_DRAIN = "SPRINGLIFECYCLETIMEOUTPERSHUTDOWNPHASE";
    private static final String QUARKUS_DRAIN = "QUARKUSSHUTDOWNTIMEOUT";

    private final JavaProgram java;

    public GivenSettingsCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        for (GivenSetting setting : settings(service)) {
            String key = setting.key();
            if (PORTS.contains(key) || MANAGEMENT_PORTS.contains(key) && asksManagement(service)) {
                checkPort(setting, service.ports(), problems);
            } else if (key.equals(SPRING_DRAIN)) {
                checkDrain(setting, 1, service.run().stopGracePeriod(), problems);
            } else if (key.equals(QUARKUS_DRAIN)) {
                checkDrain(setting, 1000, service.run().stopGracePeriod(), problems);
            }
        }
    }

    /** All settings of a service that have a fixed value. */
    private List<GivenSetting> settings(Service service) {
        var settings = new ArrayList<GivenSetting>();
        for (EnvironmentVariable env : service.run().env()) {
            if (env.isFixed()) {
                settings.add(new GivenSetting(
                        env.name().toUpperCase(Locale.ROOT),
                        env.name(),
                        env.value(),
                        env.origin().member(EnvMembers.VALUE)));
            }
        }
        settings.addAll(
                GivenSetting.amongWords(java.jvmOptions(), service.origin().member(ContainerImageMembers.JVM_OPTIONS)));
        settings.addAll(
                GivenSetting.amongWords(service.run().args(), service.origin().member(ContainerImageMembers.ARGS)));
        return settings;
    }

    private static boolean asksManagement(Service service) {
        return service.metrics().isPresent() || service.usesProbe();
    }

    /** Checks a port. With -1 Spring Boot does not listen at all. */
    private static void checkPort(GivenSetting setting, List<Integer> ports, Problems problems) {
        Optional<Integer> port = number(setting.value());
        if (port.isPresent() && port.get() >= 0 && !ports.contains(port.get())) {
            problems.add(ProblemKind.PORT_CONTRADICTION
                    .at(setting.origin())
                    .with("setting", setting.shown())
                    .with("value", setting.value())
                    .with("ports", ports.size() == 1 ? "port " + ports.get(0) : "the ports " + shown(ports)));
        }
    }

    /**
     * Checks a time to drain.
     *
     * @param millisOfNumber the unit of a bare number: milliseconds for Spring Boot, seconds for Quarkus
     */
    private static void checkDrain(
            GivenSetting setting, int millisOfNumber, TimeSpan stopGracePeriod, Problems problems) {
        Optional<Integer> number = number(setting.value());
        long drain = number.isPresent()
                ? (long) number.get() * millisOfNumber
                : TimeSpan.of(setting.value()).millis();
        if (drain >= stopGracePeriod.millis() && stopGracePeriod.isValid()) {
            problems.add(ProblemKind.STOP_PERIOD
                    .at(setting.origin())
                    .with("period", stopGracePeriod.text())
                    .with("setting", setting.shown())
                    .with("time", setting.value())
                    .with("enough", drain / 1000 + 15 + "s"));
        }
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
