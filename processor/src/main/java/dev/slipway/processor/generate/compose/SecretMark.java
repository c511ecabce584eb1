package dev.slipway.processor.generate.compose;

import java.util.Locale;

/** What {@code up.sh} says of the secrets of a container, without telling them. */
final class SecretMark {

    private SecretMark() {}

    /** The variable in which it says it. */
    static String variable(String container) {
        return "SLIPWAY_SECRETS_"
                + container.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }
}
