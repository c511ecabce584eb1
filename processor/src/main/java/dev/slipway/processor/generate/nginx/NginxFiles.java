package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code <site>/nginx/}: the configuration of a site, and a start script if its page has variables. */
public final class NginxFiles {

    private final Templates templates;

    public NginxFiles(Templates templates) {
        this.templates = templates;
    }

    /** The path in the deploy directory. */
    public static String directory(Service service) {
        return service.name() + "/nginx";
    }

    /** The command that the container runs. */
    public static List<String> entryPoint() {
        return List.of("sh", ImageFacts.NGINX_DIRECTORY + "/start.sh");
    }

    public List<GeneratedFile> files(SiteProgram site, Service service, Deployment deployment) {
        var files = new ArrayList<GeneratedFile>();
        var view = ServerView.of(service, site, deployment);
        add("nginx.conf", service, view, files);
        add("site.conf", service, view, files);
        var included =
                new IncludedView(service.name(), service.type().qualifiedName(), PageHeaders.lines(site.headers()));
        add("headers.conf", service, included, files);
        add("changing.conf", service, included, files);
        add("page.conf", service, included, files);
        if (!site.routes().isEmpty()) {
            add("headers-api.conf", service, included, files);
            add(
                    "proxy.conf",
                    service,
                    new ProxyView(
                            service.name(), service.type().qualifiedName(), view.client(), DroppedHeaders.groups()),
                    files);
        }
        var names = new StringJoiner(" ");
        for (RuntimeVariable variable : site.runtimeEnv()) {
            names.add(variable.name());
        }
        add(
                "start.sh",
                service,
                new StartView(
                        service.name(),
                        service.type().qualifiedName(),
                        !site.runtimeEnv().isEmpty(),
                        names.toString()),
                files);
        return files;
    }

    private void add(String file, Service service, Record view, List<GeneratedFile> files) {
        files.add(new GeneratedFile(directory(service) + "/" + file, templates.render("nginx/" + file, view)));
    }

    private record IncludedView(String site, String type, List<PageHeaders.Line> headers) {}

    private record ProxyView(String site, String type, String client, List<DroppedHeaders.Group> dropped) {}

    private record StartView(String site, String type, boolean config, String names) {}
}
