package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import java.util.List;

/** The container beside a service that shows its metrics. */
final class ExporterTree implements ProgramVisitor<YamlMap> {

    private final BaseImages images;

    ExporterTree(BaseImages images) {
        this.images = images;
    }

    /** Shows its own. */
    @Override
    public YamlMap visitJava(JavaProgram program, Service service) {
        return new YamlMap();
    }

    @Override
    public YamlMap visitSite(SiteProgram site, Service service) {
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
