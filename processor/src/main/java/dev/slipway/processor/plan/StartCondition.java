package dev.slipway.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What must have happened to another container.
 *
 * @param isCompleted whether it must have run and ended well; else it must be healthy
 */
public record StartCondition(String container, boolean isCompleted) {

    public static StartCondition healthy(String container) {
        return new StartCondition(container, false);
    }

    public static StartCondition completed(String container) {
        return new StartCondition(container, true);
    }

    /**
     * What must have happened before something starts that uses a server.
     *
     * @param containers those of the server, among others
     */
    public static List<StartCondition> ofUsers(String server, List<Container> containers) {
        var conditions = new ArrayList<StartCondition>();
        for (Container container : containers) {
            if (container.partOf().equals(server)) {
                if (container.role() == Role.SERVER) {
                    conditions.add(healthy(container.name()));
                } else if (container.role() == Role.SETUP) {
                    conditions.add(completed(container.name()));
                }
            }
        }
        return conditions;
    }
}
