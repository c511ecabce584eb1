package dev.slipway.processor.generate.alerts;

import java.util.List;

/** Alerts about a server, with the scenarios that test them. */
public interface ServerRules {

    List<AlertRule> alerts();

    List<Scenario> scenarios();
}
