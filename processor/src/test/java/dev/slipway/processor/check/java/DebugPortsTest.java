package dev.slipway.processor.check.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which options let others into the JVM. */
class DebugPortsTest {

    private static final String JMX = "-Dcom.sun.management.jmxremote.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=0.0.0.0:5005",
                "-agentlib:jdwp=address=[::]:5005,server=y,transport=dt_socket",
                "-agentpath:/opt/java/lib/libjdwp.so=transport=dt_socket,server=y,address=*:5005",
                "-Xdebug -Xrunjdwp:transport=dt_socket,server=y,address=*:5005",
                "-Xmx100m  -Xrunjdwp:transport=dt_socket,server=y,address=orders:5005 -Xss1m"
            })
    void aDebuggerMayComeFromElsewhere(String options) {
        assertThat(problems(options)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=localhost:5005",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:5005",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=[::1]:5005",
                "-agentlib:jdwp=transport=dt_socket,server=y",
                "-agentlib:jdwp=transport=dt_socket,server=n,address=desk:5005",
                "-agentlib:jdwp=transport=dt_socket,address=desk:5005",
                "-agentlib:jdwp=transport=dt_socket,server=y,onjcmd=y,address=*:5005",
                "-agentlib:jdwp",
                "-agentlib:hprof=server=y,address=*:5005",
                "-Djdwp=server=y,address=*:5005",
                ""
            })
    void nobodyElseMayDebug(String options) {
        assertThat(problems(options)).isEmpty();
    }

    @Test
    void jmxIsOpenWithoutAPassword() {
        assertThat(problems(JMX + "port=9010", JMX + "ssl=false", JMX + "authenticate=false"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("JMX at port 9010 asks nobody for a password.");
                    assertThat(problem.origin().path()).isEqualTo("jvmOptions[2]");
                });
        assertThat(problems(JMX + "authenticate=false " + JMX + "port=9010")).hasSize(1);
        assertThat(problems(JMX + "authenticate=no", JMX + "port=9010")).hasSize(1);
    }

    @Test
    void jmxIsClosed() {
        assertThat(problems(JMX + "port=9010")).isEmpty();
        assertThat(problems(JMX + "authenticate=false")).isEmpty();
        assertThat(problems(JMX + "port=9010", JMX + "authenticate=false", JMX + "authenticate=true"))
                .isEmpty();
        assertThat(problems(JMX + "port=9010", JMX + "authenticate=false", JMX + "host=127.0.0.1"))
                .isEmpty();
        assertThat(problems(JMX + "port=9010", JMX + "authenticate=false", JMX + "ssl.need.client.auth=true"))
                .isEmpty();
    }

    private static List<Problem> problems(String... options) {
        var problems = new Problems();
        DebugPorts.check(List.of(options), Origin.of("Orders", "ContainerImage").member("jvmOptions")::index, problems);
        return new ArrayList<>(problems.all());
    }
}
