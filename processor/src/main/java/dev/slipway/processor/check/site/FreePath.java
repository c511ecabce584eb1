package dev.slipway.processor.check.site;

import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;

/** A path that no route of a site has, as an example in messages. */
final class FreePath {

    private FreePath() {}

    /** Another one for each route: all that is wrong can be mended as the messages say. */
    static String of(Route route, Service site) {
        int number = site.program().routes().indexOf(route) + 1;
        String path = number == 1 ? "/api/" : "/api-" + number + "/";
        while (isTaken(path, site)) {
            number += site.program().routes().size();
            path = "/api-" + number + "/";
        }
        return path;
    }

    private static boolean isTaken(String path, Service site) {
        for (Route route : site.program().routes()) {
            if (route.path().equals(path)) {
                return true;
            }
        }
        return false;
    }
}
