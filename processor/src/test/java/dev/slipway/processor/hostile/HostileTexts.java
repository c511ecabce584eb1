package dev.slipway.processor.hostile;

import java.util.List;
import java.util.SplittableRandom;

/** Texts with a meaning in some language, alone and mixed with valid texts. */
final class HostileTexts {

    private static final String NAME_LETTERS = "abcdefghijklmnopqrstuvwxyzyneo0123456789-_.:/";

    private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ";

    private static final int LONG = 2000;

    private final SplittableRandom random;

    HostileTexts(SplittableRandom random) {
        this.random = random;
    }

    /**
     * The next text.
     *
     * @param valid a text that is accepted at the place
     */
    String next(String valid) {
        switch (random.nextInt(14)) {
            case 0:
            case 1:
                return any(HostileParts.WORDS);
            case 2:
            case 3:
                return parts();
            case 4:
                return valid + parts();
            case 5:
                return parts() + valid;
            case 6:
                int middle = random.nextInt(valid.length() + 1);
                return valid.substring(0, middle) + any(HostileParts.PARTS) + valid.substring(middle);
            case 7:
                return valid + any(HostileParts.PARTS) + valid;
            case 8:
                return any(HostileParts.WORDS) + any(HostileParts.PARTS) + any(HostileParts.WORDS);
            case 9:
                return name();
            case 10:
                return anyCharacters();
            case 11:
            case 12:
                return marked(valid);
            default:
                return random.nextInt(10) == 0
                        ? (any(HostileParts.PARTS) + valid).repeat(LONG).substring(0, LONG)
                        : parts();
        }
    }

    private String parts() {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            text.append(any(HostileParts.PARTS));
        }
        return text.toString();
    }

    /** A text that is valid or nearly valid, and means something else in another language. */
    private String marked(String valid) {
        var text = new StringBuilder(valid);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            text.insert(random.nextInt(1, text.length() + 1), MARKS.charAt(random.nextInt(MARKS.length())));
        }
        return text.toString();
    }

    private String name() {
        var name = new StringBuilder();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            name.append(NAME_LETTERS.charAt(random.nextInt(NAME_LETTERS.length())));
        }
        return name.toString();
    }

    private String anyCharacters() {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            text.append((char) (random.nextInt(3) > 0 ? random.nextInt(' ', 127) : random.nextInt(65_536)));
        }
        return text.toString();
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
