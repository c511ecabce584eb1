package dev.slipway.processor.plan.backing;

import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;

/**
 * What the plan of a stack asks about a kind of backing service.
 *
 * @param <S> the model of a server of that kind
 */
public interface BackingPlanner<S extends BackingService> {

    /**
     * What a server adds to the stack.
     *
     * @param isMonitored whether its metrics are read
     */
    ServerPlan plan(S server, BaseImages images, boolean isMonitored);
}
