package dev.slipway.processor.generate.alerts;

import java.util.List;

/** Alerts about a server, and what shows that they are right. */
public interface ServerRules {

    List<AlertRule> alerts();

    List<Scenario> scenarios();
}
