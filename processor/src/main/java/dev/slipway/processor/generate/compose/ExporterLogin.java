package dev.slipway.processor.generate.compose;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Redis;
import java.util.ArrayList;
import java.util.List;

/**
 * A password in the form in which the exporter of Redis takes it, beside the address to which it belongs.
 *
 * @param name the name of the file that holds both
 * @param password the secret that is the password
 * @param reader the service that reads the file
 */
record ExporterLogin(String name, String password, String address, String reader) {

    static ExporterLogin of(Redis redis) {
        return new ExporterLogin(
                redis.exporterLogin(),
                redis.exporterSecret(),
                "redis://" + Redis.EXPORTER + "@" + redis.name() + ":" + redis.port(),
                redis.exporterName());
    }

    /** Those of a stack. */
    static List<ExporterLogin> of(Deployment deployment) {
        var logins = new ArrayList<ExporterLogin>();
        for (BackingService server : deployment.isMonitored() ? deployment.backing() : List.<BackingService>of()) {
            if (server instanceof Redis redis) {
                logins.add(of(redis));
            }
        }
        return logins;
    }
}
