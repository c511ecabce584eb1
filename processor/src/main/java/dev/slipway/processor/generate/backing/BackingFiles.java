package dev.slipway.processor.generate.backing;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.model.BackingService;
import dev.slipway.templates.Templates;
import java.util.List;

/** The files that backing services of a kind have mounted. */
public interface BackingFiles<S extends BackingService> {

    /**
     * The files of a server, in a directory with the name of the server.
     *
     * @param isMonitored whether its metrics are read
     */
    List<GeneratedFile> files(S server, boolean isMonitored, Templates templates);
}
