package dev.slipway.processor.model;

/**
 * A user that a process runs as: one number, or two.
 *
 * @param text what was written
 */
public record NumericUser(String text) {

    /** User and group, both by number. */
    public String userAndGroup() {
        return text.indexOf(':') >= 0 ? text : text.concat(":").concat(text);
    }

    public String user() {
        return text.substring(0, colon());
    }

    public String group() {
        return userAndGroup().substring(userAndGroup().indexOf(':') + 1);
    }

    private int colon() {
        return text.indexOf(':') >= 0 ? text.indexOf(':') : text.length();
    }
}
