package dev.slipway.processor.read;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The annotations of backing services on a type → {@link BackingService}s. */
public final class BackingServiceReader {

    private final List<String> annotations;
    private final BackingReader<BackingService> kinds;

    /**
     * Makes a reader.
     *
     * @param annotations of all kinds, in the order in which they are read
     */
    public BackingServiceReader(List<String> annotations, BackingReader<BackingService> kinds) {
        this.annotations = annotations;
        this.kinds = kinds;
    }

    /**
     * Reads the servers of a type of its own, which names them.
     *
     * @param wrong the wrong values, which defaults replace
     * @return the servers; an empty list if the type has no such annotation
     * @throws UnresolvedValue if a value cannot be resolved
     */
    public List<BackingService> read(TypeElement type, List<Origin> wrong) {
        return read(type, "", wrong);
    }

    /**
     * Reads the servers of a service.
     *
     * @param service the name of the service
     */
    List<BackingService> read(TypeElement type, String service, List<Origin> wrong) {
        var servers = new ArrayList<BackingService>();
        for (String annotation : annotations) {
            Optional<Members> members = Members.of(type, annotation, wrong);
            if (members.isPresent()) {
                servers.add(kinds.read(members.get(), TypeElements.javaType(type), service));
            }
        }
        return List.copyOf(servers);
    }

    /** The places of the annotations that {@link #read} would read. */
    List<Origin> origins(TypeElement type) {
        var origins = new ArrayList<Origin>();
        for (String annotation : annotations) {
            if (Annotations.find(type, annotation) != null) {
                origins.add(Origin.of(type.getQualifiedName().toString(), annotation));
            }
        }
        return origins;
    }
}
