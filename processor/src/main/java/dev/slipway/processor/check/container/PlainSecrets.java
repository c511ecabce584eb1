package dev.slipway.processor.check.container;

import dev.slipway.processor.check.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that should not be readable by everyone who may read sources, images or {@code docker inspect}. */
final class PlainSecrets {

    /** Suffixes of the names of variables whose values are secrets. */
    private static final String[] NAMES = {
        "PASSWORD",
        "PASSWD",
        "PASSPHRASE",
        "_PASS",
        "_PWD",
        "SECRET",
        "_TOKEN",
        "_API_KEY",
        "_APIKEY",
        "_ACCESS_KEY",
        "_SECRET_KEY",
        "_PRIVATE_KEY",
        "_SIGNING_KEY",
        "_ENCRYPTION_KEY",
        "_CREDENTIALS"
    };

    /** Prefixes of the keys and tokens of well-known services. */
    private static final String[] STARTS = {"AKIA", "ghp_", "github_pat_", "glpat-", "sk_live_", "xoxb-", "xoxp-"};

    private static final List<String> SWITCHES =
            List.of("true", "false", "yes", "no", "on", "off", "enabled", "disabled", "0", "1");

    /** The form of an address for drivers without URLs: {@code user:password@tcp(host:3306)/database}. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s:/@]+:[^\\s@]+@[a-z0-9]*\\(.*");

    /** A placeholder that a framework fills in; one with a default would hold the secret. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^:{}]+:?}");

    private PlainSecrets() {}

    static boolean looksSecret(String name, String value) {
        return !value.isEmpty() && (isNamedSo(name, value) || isKey(value) || holdsPassword(value));
    }

    /** A name for the secret that should replace the value. */
    static String nameFor(String variable) {
        String name = variable.toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.isDnsLabel(name) ? name : "my-secret";
    }

    /**
     * Whether the name says that the value is a secret. A switch, the path of a file, a placeholder and the password
     * that every JDK gives its certificates are not secret, whatever the name of the variable.
     */
    private static boolean isNamedSo(String name, String value) {
        if (SWITCHES.contains(value.toLowerCase(Locale.ROOT))
                || value.startsWith("/")
                || PLACEHOLDER.matcher(value).matches()
                || value.equals("changeit")) {
            return false;
        }
        String word = "_" + name.toUpperCase(Locale.ROOT);
        for (String ending : NAMES) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(String value) {
        for (String start : STARTS) {
            if (value.startsWith(start) && value.length() >= 16) {
                return true;
            }
        }
        return value.contains("-----BEGIN ") && value.contains("PRIVATE KEY-----");
    }

    /** Whether the text is an address with a password, before the host or among the parameters. */
    private static boolean holdsPassword(String value) {
        int scheme = value.indexOf("://");
        if (scheme < 0) {
            return value.indexOf('@') > 0 && ADDRESS.matcher(value).matches();
        }
        int end = scheme + 3;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        String authority = value.substring(scheme + 3, end);
        int at = authority.lastIndexOf('@');
        int colon = authority.indexOf(':');
        if (colon >= 0 && colon < at - 1) {
            return true;
        }
        int parameter = value.toLowerCase(Locale.ROOT).indexOf("password=");
        return parameter > scheme && parameter + "password=".length() < value.length();
    }
}
