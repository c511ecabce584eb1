package dev.slipway.processor.check.site;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.StaticSiteMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteBuild;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A site sets no member without effect, and a Dockerfile can name its scripts and directories. */
public final class SiteCheck implements ServiceCheck {

    private final SiteProgram site;

    public SiteCheck(SiteProgram site) {
        this.site = site;
    }

    @Override
    public void check(Service service, Problems problems) {
        for (Origin unused : site.unused()) {
            problems.add(ProblemKind.NOT_FOR_SITES.at(unused).with("said", unused.said()));
        }
        for (Origin unused : site.build().unused()) {
            problems.add(ProblemKind.NOT_FOR_SITES.at(unused, "scripts").with("said", unused.said()));
        }
        if (site.privatePort() == service.run().port()) {
            problems.add(ProblemKind.SITE_PORT
                    .at(
                            service.healthCheck().isPresent()
                                    ? service.healthCheck().get().origin().member(HealthCheckMembers.PORT)
                                    : service.origin().member(ContainerImageMembers.PORT))
                    .with("port", site.privatePort())
                    .with("free", site.privatePort() == 8081 ? 8082 : 8081));
        }
        checkBuild(site.origin(), problems);
    }

    private void checkBuild(Origin origin, Problems problems) {
        SiteBuild build = site.build();
        checkDirectory(build.source().path(), build.source().origin(), problems);
        checkDirectory(build.output(), origin.member(StaticSiteMembers.OUTPUT), problems);
        checkScript(build.script(), origin.member(StaticSiteMembers.BUILD), problems);
        for (int i = 0; i < build.checks().size(); i++) {
            checkScript(
                    build.checks().get(i),
                    origin.member(StaticSiteMembers.CHECKS).index(i),
                    problems);
        }
    }

    private static void checkDirectory(String directory, Origin origin, Problems problems) {
        if (!Paths.isDirectory(directory)) {
            problems.add(ProblemKind.SITE_PATH.at(origin).quoting("path", directory));
        }
    }

    private static void checkScript(String script, Origin origin, Problems problems) {
        if (script.isEmpty()
                || script.length() > 255
                || ":.-".indexOf(script.charAt(0)) >= 0
                || !Texts.hasOnlyLettersDigitsAnd("_:.-", script)) {
            problems.add(ProblemKind.SITE_SCRIPT.at(origin).quoting("script", script));
        }
    }
}
