package dev.slipway.processor.change;

/**
 * One thing that a stack has.
 *
 * @param owner the container that has it; the name of the stack for the stack itself
 * @param value an address, or the name of a volume; empty for a fact that is only a name
 */
record Fact(Kind kind, String owner, String value) {

    /** The kinds of things, in the order in which a description lists them. */
    enum Kind {
        STACK("stack"),
        CONTAINER("container"),
        PUBLISHED("published"),
        NETWORK("network"),
        VOLUME("volume"),
        DATABASE("database");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** The fact as a line. None of its parts has a space in it. */
    String line() {
        return kind.word + " " + owner + (value.isEmpty() ? "" : " " + value);
    }

    /** The fact of a line; null for a comment, or a fact of a later Slipway. */
    static Fact of(String line) {
        String[] parts = line.strip().split(" ");
        for (Kind kind : Kind.values()) {
            if (parts.length > 1 && kind.word.equals(parts[0])) {
                return new Fact(kind, parts[1], parts.length > 2 ? parts[2] : "");
            }
        }
        return null;
    }
}
