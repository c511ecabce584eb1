package dev.slipway.processor.backing;

import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.generate.alerts.BackingRules;
import dev.slipway.processor.generate.backing.BackingFiles;
import dev.slipway.processor.generate.grafana.BackingDashboards;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.plan.backing.BackingPlanner;
import dev.slipway.processor.read.BackingReader;

/**
 * What Slipway knows of a kind of backing service: an answer for each stage that asks.
 *
 * @param <S> the model of a server of that kind
 */
public interface BackingKind<S extends BackingService>
        extends BackingReader<S>,
                BackingCheck<S>,
                BackingPlanner<S>,
                BackingFiles<S>,
                BackingRules<S>,
                BackingDashboards<S> {}
