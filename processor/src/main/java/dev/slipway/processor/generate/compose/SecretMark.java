package dev.slipway.processor.generate.compose;

import java.util.Locale;

/** A mark that changes with the secrets of a container, and does not reveal them. */
final class SecretMark {

    private SecretMark() {}

    /** The variable in which {@code up.sh} passes the mark. */
    static String variable(String container) {
        return "SLIPWAY_SECRETS_"
                + container.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }
}
