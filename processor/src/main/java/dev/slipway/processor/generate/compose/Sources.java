package dev.slipway.processor.generate.compose;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import java.util.List;

/** What a file says of where it comes from. */
final class Sources {

    private static final int NAMED = 3;

    private Sources() {}

    /** The type with {@code @Stack}, or else the services, in words. */
    static String of(Deployment deployment) {
        if (!deployment.stack().source().isEmpty()) {
            return deployment.stack().source();
        }
        List<String> types = deployment.services().stream()
                .map(Service::type)
                .map(type -> type.qualifiedName())
                .toList();
        if (types.size() > NAMED) {
            return String.join(", ", types.subList(0, NAMED)) + " and " + (types.size() - NAMED) + " more";
        }
        int last = types.size() - 1;
        return last < 1
                ? String.join("", types)
                : String.join(", ", types.subList(0, last)).concat(" and ").concat(types.get(last));
    }
}
