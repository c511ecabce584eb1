package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.ProxyHeaders;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A route only lets through headers that a site drops, and only if a trusted proxy can have set them. */
public final class PassHeadersCheck implements ServiceCheck {

    private final SiteProgram site;

    public PassHeadersCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        for (Route route : site.routes()) {
            for (int i = 0; i < route.passHeaders().size(); i++) {
                check(
                        route.passHeaders().get(i),
                        route.origin().member(RouteMembers.PASS_HEADERS).index(i),
                        problems);
            }
        }
    }

    private void check(String header, Origin origin, Problems problems) {
        Optional<ProxyHeaders> kind = ProxyHeaders.of(header);
        if (kind.isEmpty()) {
            report(header, origin, problems);
        } else if (!kind.get().canPass()) {
            problems.add(ProblemKind.PASS_HEADER
                    .at(origin, kind.get() == ProxyHeaders.TOLD ? "told" : "deceit")
                    .quoting("header", header));
        } else if (kind.get().needsTrust() && site.trustedProxies().isEmpty()) {
            problems.add(ProblemKind.PASS_HEADER.at(origin, "untrusted").quoting("header", header));
        }
    }

    private static void report(String header, Origin origin, Problems problems) {
        var known = new ArrayList<String>();
        for (ProxyHeaders kind : List.of(ProxyHeaders.values())) {
            if (kind.canPass()) {
                known.addAll(kind.names());
            }
        }
        Optional<String> nearest = Spelling.nearest(header, known);
        if (nearest.isPresent()) {
            problems.add(ProblemKind.PASS_HEADER
                    .at(origin, "spelling")
                    .quoting("header", header)
                    .quoting("known", nearest.get()));
        } else {
            problems.add(ProblemKind.PASS_HEADER.at(origin).quoting("header", header));
        }
    }
}
