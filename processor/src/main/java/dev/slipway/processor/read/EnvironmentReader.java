package dev.slipway.processor.read;

import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.model.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;

/** An array of {@code @Env} → {@link EnvironmentVariable}s. */
public final class EnvironmentReader {

    private EnvironmentReader() {}

    public static List<EnvironmentVariable> read(Members members, String member) {
        var environment = new ArrayList<EnvironmentVariable>();
        for (Members env : members.nested(member)) {
            environment.add(new EnvironmentVariable(
                    env.origin(),
                    env.text(EnvMembers.NAME),
                    env.text(EnvMembers.VALUE),
                    env.text(EnvMembers.VARIABLE),
                    env.text(EnvMembers.SECRET)));
        }
        return List.copyOf(environment);
    }
}
