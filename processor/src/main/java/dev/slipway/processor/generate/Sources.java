package dev.slipway.processor.generate;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;

/** What a file says of where it comes from. */
public final class Sources {

    private static final int NAMED = 3;

    private Sources() {}

    /** The type with {@code @Stack}, or else the services, in words. */
    public static String of(Deployment deployment) {
        if (!deployment.stack().source().isEmpty()) {
            return deployment.stack().source();
        }
        var types = new ArrayList<String>();
        for (Service service : deployment.services()) {
            types.add(service.type().qualifiedName());
        }
        if (types.size() > NAMED) {
            return String.join(", ", types.subList(0, NAMED)) + " and " + (types.size() - NAMED) + " more";
        }
        int last = types.size() - 1;
        return last < 1
                ? String.join("", types)
                : String.join(", ", types.subList(0, last)).concat(" and ").concat(types.get(last));
    }
}
