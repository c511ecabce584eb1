package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.BaseImages;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Site;
import java.util.List;

/** What a site has under {@code services} that no other service has. */
final class SiteTree {

    /** What start.sh looks for. */
    private static final String PUBLIC = "SLIPWAY_PUBLIC_";

    private SiteTree() {}

    /** What reaches the page; a variable that the operator does not set is empty and left out there. */
    static YamlMap environment(Site site) {
        var environment = new YamlMap();
        for (Site.RuntimeVariable variable : site.runtimeEnv()) {
            environment.put(PUBLIC.concat(variable.name()), ComposeText.variable(variable.name(), ""));
        }
        return environment;
    }

    static YamlMap exporter(Service service, Site site, BaseImages images) {
        String address = "http://" + service.name() + ":" + site.privatePort() + "/stub_status";
        var map = new YamlMap()
                .put("image", images.nginxExporter())
                .put("user", "65534:65534")
                .put("command", new YamlLine(List.of("--nginx.scrape-uri=".concat(address))))
                .put("networks", List.of(Networks.BACKEND))
                .put("restart", "unless-stopped")
                .put("deploy", new YamlMap().put("resources", Limits.of("0.25", "64M", 50, "0.05", "16M")));
        Hardening.addTo(map);
        return map;
    }
}
