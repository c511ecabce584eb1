package dev.slipway.processor.framework;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.model.BackingService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The data sources of a framework that knows several: one without a name of its own, and those that the settings files
 * name. The data source {@code stock} has the database whose variables begin with {@code STOCK_}.
 *
 * @param usual what the names of the settings of the first begin with
 * @param named what the names of the settings of the others begin with, before the name
 * @param keys the settings in the files
 */
public record DataSources(String usual, String named, Collection<String> keys) {

    private static final String URL = "DATABASE_URL";

    /** The databases, by what the names of the settings of their data sources begin with. */
    public Map<String, UsualServer> of(List<BackingService> servers) {
        var found = new LinkedHashMap<String, UsualServer>();
        var others = new ArrayList<BackingService>();
        for (BackingService server : servers) {
            Optional<String> source = server.kind().equals(AnnotationNames.POSTGRES) ? find(server) : Optional.empty();
            if (source.isPresent()) {
                found.put(source.get(), new UsualServer(server));
            } else {
                others.add(server);
            }
        }
        Optional<UsualServer> first = UsualServer.find(AnnotationNames.POSTGRES, URL, others);
        // The last of several without a data source is not meant to be the usual one.
        if (first.isPresent()
                && (found.isEmpty() || first.get().variable("_URL").name().equals(URL))) {
            found.putIfAbsent(usual, first.get());
        }
        return found;
    }

    private Optional<String> find(BackingService server) {
        String url = server.connection().get(0).name();
        String name = url.substring(0, url.length() - "_URL".length()).toLowerCase(Locale.ROOT);
        // No variable says whether stock_db is one name or two: Micronaut would make a data source of each.
        if (name.indexOf('_') >= 0) {
            return Optional.empty();
        }
        for (String source : List.of(named + name + ".", named + "\"" + name + "\".")) {
            for (String key : keys) {
                if (key.startsWith(source)) {
                    return Optional.of(source);
                }
            }
        }
        return Optional.empty();
    }
}
