package dev.slipway.processor.generate.backing;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.plan.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** Files that backing services have mounted: scripts that start them, or set them up. */
public final class BackingFilesGenerator implements Generator {

    private final Templates templates;
    private final BackingFiles<BackingService> kinds;

    public BackingFilesGenerator(Templates templates, BackingFiles<BackingService> kinds) {
        this.templates = templates;
        this.kinds = kinds;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (BackingService server : deployment.backing()) {
            files.addAll(kinds.files(server, deployment.isMonitored(), templates));
        }
        return files;
    }
}
