package dev.slipway.processor.model;

/**
 * A user that a process runs as, and its group.
 *
 * @param text what was written: one number for both, or two with a colon
 * @param user the number of the user; -1 if the text does not give one
 * @param group the number of the group; -1 if the text does not give one
 */
public record NumericUser(String text, int user, int group) {

    private static final int HIGHEST = 65_535;

    public static NumericUser of(String text) {
        int colon = text.indexOf(':');
        int user = Digits.positive(text, 0, colon < 0 ? text.length() : colon, HIGHEST);
        return new NumericUser(text, user, colon < 0 ? user : Digits.positive(text, colon + 1, text.length(), HIGHEST));
    }

    /** A user that is known by number; its group may be root's. */
    public static NumericUser of(int user, int group) {
        return new NumericUser(user + ":" + group, user, group);
    }

    /** Whether both are numbers other than root's. */
    public boolean isValid() {
        return user > 0 && group > 0;
    }

    /** User and group, both by number. */
    public String userAndGroup() {
        return user + ":" + group;
    }
}
