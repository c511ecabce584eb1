package dev.slipway.processor.plan.service;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import java.util.List;
import java.util.Optional;

/** Plans the exporter of a service; empty if the program itself shows its metrics, or nothing does. */
public final class ExporterPlanner implements ProgramVisitor<Optional<Container>> {

    private final BaseImages images;

    public ExporterPlanner(BaseImages images) {
        this.images = images;
    }

    @Override
    public Optional<Container> visitJava(JavaProgram java, Service service) {
        return Optional.empty();
    }

    @Override
    public Optional<Container> visitSite(SiteProgram site, Service service) {
        var image = new NamedImage(images.nginxExporter(), ImageFacts.nginxExporter());
        String address = "http://" + service.name() + ":" + site.privatePort() + "/stub_status";
        return Optional.of(new Container(
                site.exporter(service).orElseThrow().host(),
                Role.EXPORTER,
                service.name(),
                new About(
                        service.origin().member(ContainerImageMembers.NAME),
                        "the exporter of " + service.type().qualifiedName(),
                        "",
                        "Shows the metrics of \"" + service.name()
                                + "\" to Prometheus. Its image holds nothing that could check"
                                + " its health; its target tells."),
                image,
                new Invocation(
                        Invocation.userOf(image.facts()),
                        List.of(),
                        List.of(new Value.Text("--nginx.scrape-uri=" + address)),
                        "",
                        List.of(),
                        List.of()),
                new Connections(
                        List.of(),
                        List.of(new Membership(Network.BACKEND)),
                        List.of(new Link(service.name(), site.privatePort(), Link.Purpose.SCRAPES))),
                Storage.temporary(),
                Health.Unknown.UNASKED,
                Lifecycle.exporter(List.of()),
                Limits.ofExporter()));
    }
}
