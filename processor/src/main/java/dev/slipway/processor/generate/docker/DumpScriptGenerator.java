package dev.slipway.processor.generate.docker;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Sources;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code dump.sh}, with which an operator looks into a JVM; left out if no service runs on a JVM. */
public final class DumpScriptGenerator implements Generator {

    private final Templates templates;
    private final BaseImages images;

    public DumpScriptGenerator(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var release = new JavaRelease();
        var services = new ArrayList<String>();
        int newest = 0;
        for (Service service : deployment.services()) {
            int needed = service.accept(release);
            if (needed > 0) {
                services.add(service.name());
                newest = Math.max(newest, needed);
            }
        }
        if (services.isEmpty()) {
            return List.of();
        }
        // The tools of a newer JDK work with older JVMs.
        var view = new View(
                deployment.stack().name(),
                Sources.of(deployment),
                images.jdk(newest),
                String.join(" ", services),
                String.join(" | ", services));
        return List.of(new GeneratedFile("dump.sh", templates.render("docker/dump.sh", view)));
    }

    /** The Java release that a service runs on; 0 if it does not run on Java. */
    private static final class JavaRelease implements ProgramVisitor<Integer> {

        @Override
        public Integer visitJava(JavaProgram java, Service service) {
            return java.release();
        }

        @Override
        public Integer visitSite(SiteProgram site, Service service) {
            return 0;
        }
    }

    /** The names in {@code dump.sh.mustache}. A check ensures that the names of services need no quoting. */
    private record View(String stack, String source, String jdkImage, String services, String pattern) {}
}
