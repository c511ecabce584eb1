package dev.slipway.processor.problem;

import dev.slipway.processor.resource.Table;
import java.util.Optional;

/** Where people read more: what the build of Slipway was told, read when there is something to say. */
public final class Documentation {

    private static final String VERSION = "version";
    private static final String PAGES = "pages";
    private static final Table FACTS = new Table(Documentation.class, "documentation.properties");

    private Documentation() {}

    /** The version of Slipway. */
    public static String version() {
        return FACTS.text(VERSION);
    }

    /** The section about a problem: an address, or a path below {@code META-INF/slipway} in the jar of the processor. */
    public static String page(String id) {
        return FACTS.text(PAGES) + "/problems.md#" + id;
    }

    /** The address of the section, where the pages have one. */
    public static Optional<String> address(String id) {
        String page = page(id);
        return page.contains("://") ? Optional.of(page) : Optional.empty();
    }
}
