package dev.slipway.processor.read;

import java.util.List;
import java.util.Locale;

/** The default name of a service, from its class. */
public final class ServiceNames {

    private static final List<String> ROLES = List.of("Service", "Application", "App");

    private ServiceNames() {}

    /** {@code OrderHistoryService} is {@code order-history}. */
    public static String of(String simpleName) {
        return kebabCase(withoutRole(simpleName));
    }

    private static String withoutRole(String simpleName) {
        for (String role : ROLES) {
            if (simpleName.endsWith(role) && simpleName.length() > role.length()) {
                return simpleName.substring(0, simpleName.length() - role.length());
            }
        }
        return simpleName;
    }

    /** A hyphen stands before each word; a row of capitals is one word: {@code HTTPProxy} is {@code http-proxy}. */
    private static String kebabCase(String name) {
        var kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && startsWord(name, i)) {
                kebab.append('-');
            }
            kebab.append(c == '_' || c == '$' ? '-' : c);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int i) {
        return !Character.isUpperCase(name.charAt(i - 1)) && name.charAt(i - 1) != '_'
                || i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)) && name.charAt(i - 1) != '_';
    }
}
