package dev.slipway.sample.shop.orders;

import java.util.List;
import java.util.Objects;

/** A named value of an order, with the rules that such values obey. */
record Field(String name) {

    /** The text without leading and trailing white space. */
    String text(String value, int maxLength) {
        String text = Objects.requireNonNull(value, name).strip();
        require(!text.isEmpty(), "must not be empty");
        require(text.length() <= maxLength, "must have at most " + maxLength + " characters");
        require(text.codePoints().allMatch(Field::isStorable), "must not contain control characters");
        return text;
    }

    void range(long value, long min, long max) {
        require(value >= min && value <= max, "must be from " + min + " to " + max);
    }

    void size(List<?> values, int max) {
        require(!values.isEmpty() && values.size() <= max, "must be 1 to " + max + " in number");
    }

    /** A lone surrogate cannot be written as UTF-8, and a database refuses the zero character. */
    private static boolean isStorable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new InvalidOrderException(name, name + " " + rule);
        }
    }
}
