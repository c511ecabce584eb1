package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteCapacity;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules about each part of a stack. */
final class RuleBooks implements ProgramVisitor<List<RuleBook>> {

    private final Deployment deployment;
    private final BackingRules<BackingService> serverRules;

    RuleBooks(Deployment deployment, BackingRules<BackingService> serverRules) {
        this.deployment = deployment;
        this.serverRules = serverRules;
    }

    List<RuleBook> all() {
        var books = new ArrayList<RuleBook>();
        for (Service service : deployment.services()) {
            books.addAll(service.accept(this));
        }
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent()) {
                books.add(server(server));
            }
        }
        books.add(watch());
        return books;
    }

    @Override
    public List<RuleBook> visitJava(JavaProgram program, Service service) {
        boolean isProbed = isProbed(service);
        return service.metrics().isPresent() || isProbed
                ? List.of(new ServiceRules(
                                service,
                                isProbed,
                                deployment.stack().monitoring().runbook())
                        .book())
                : List.of();
    }

    @Override
    public List<RuleBook> visitSite(SiteProgram program, Service site) {
        var rules = new NginxRules(
                site.name(), SiteCapacity.of(site.resources().memory()).clients());
        var alerts = new ArrayList<>(rules.alerts());
        var scenarios = new ArrayList<>(rules.scenarios());
        if (isProbed(site)) {
            var probe = new ProbeRules(site.name(), StartTime.of(site));
            alerts.add(1, probe.alert());
            scenarios.addAll(probe.scenarios(new Containers(site.name(), site.name(), 1)));
        }
        return List.of(book(
                site.name(), "the site \"" + site.name() + "\"", site.type().qualifiedName(), alerts, scenarios));
    }

    private boolean isProbed(Service service) {
        for (Service probed : deployment.probed()) {
            if (probed.name().equals(service.name())) {
                return true;
            }
        }
        return false;
    }

    private RuleBook server(BackingService server) {
        var alerts = new ArrayList<AlertRule>();
        var scenarios = new ArrayList<Scenario>();
        Optional<ServerRules> rules = serverRules.rules(server);
        if (rules.isPresent()) {
            alerts.addAll(rules.get().alerts());
            scenarios.addAll(rules.get().scenarios());
        }
        var series = new ServerSeries(server.name());
        alerts.add(series.targetDown());
        scenarios.addAll(series.targetDownScenarios());
        String about = "the server \"" + server.name() + "\"";
        return book(server.name(), about, server.type().qualifiedName(), alerts, scenarios);
    }

    private RuleBook watch() {
        var rules = new WatchRules(deployment);
        return book(
                MonitoringServer.PROMETHEUS.serviceName(),
                "what watches the stack",
                Sources.of(deployment),
                rules.alerts(),
                rules.scenarios());
    }

    private static RuleBook book(
            String name, String about, String source, List<AlertRule> alerts, List<Scenario> scenarios) {
        return new RuleBook(name, about, source, List.of(RuleGroup.ofAlerts(name, alerts)), scenarios, List.of());
    }
}
