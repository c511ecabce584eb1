package dev.slipway.processor.hostile;

import java.util.List;
import java.util.SplittableRandom;

/** Texts of what means something in some language, alone and mixed with what is valid. */
final class HostileTexts {

    /** Words that a reader of YAML, or a shell, or Java takes for something else than a text. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "y",
            "n",
            "yes",
            "no",
            "Yes",
            "NO",
            "on",
            "off",
            "true",
            "False",
            "null",
            "Null",
            "~",
            "=",
            "<<",
            "1e3",
            "0x1F",
            "0o17",
            "017",
            "0b1",
            "1_000",
            "12:30",
            "22:22",
            "190:20:30",
            "2026-01-01",
            "2026-01-01 10:00:00",
            "1.0",
            ".5",
            ".inf",
            "-.INF",
            ".nan",
            "+1",
            "-",
            "--",
            "---",
            "...",
            "-1",
            "?",
            ":",
            "|",
            ">",
            "|-",
            "%YAML 1.2",
            "!!str",
            "&a",
            "*a",
            "@",
            "`",
            "\ufeff",
            "end",
            "class",
            "default",
            "none",
            "server",
            "http",
            "if",
            "done",
            "fi",
            "EOF",
            "SQL",
            "CMD",
            "FROM",
            "latest",
            "..",
            ".",
            "/",
            "//",
            "~/",
            "a b",
            "0",
            "00",
            "08",
            "65536",
            "99999999999",
            "{}",
            "[]",
            "\"\"",
            "''");

    /** Parts that mean something to a reader. */
    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "\\",
            "`",
            "$",
            "$$",
            "${X}",
            "${X:-y}",
            "$(id)",
            "`id`",
            "$X",
            "$uri",
            "$1",
            "{{",
            "}}",
            "{{x}}",
            "{{{x}}}",
            "{{#x}}",
            "#",
            " #c",
            "# ",
            ":",
            ": ",
            "- ",
            "-",
            "&",
            "*",
            "!",
            "|",
            ">",
            "<",
            "%",
            "%s",
            "%%",
            "@",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\u200b",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\u202e",
            "\u200f",
            "\u3000",
            "</script>",
            "<!--",
            "-->",
            "*/",
            "/*",
            "//",
            ";",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ",",
            "=",
            "~",
            "?",
            "^",
            "+",
            "\\u0027",
            "\\u0022",
            "\\u000a",
            "\\n",
            "\\0",
            "\\\"",
            "\\'",
            " \\",
            "\\\n",
            " ",
            "  ",
            "\n\n",
            "\n ",
            "\n-\n",
            "\n- ",
            "\n#x",
            " \n",
            "\n\t\n",
            "<<EOF\n",
            "<<SQL",
            "\nSQL\n",
            "\nEOF\n",
            "\nRUN id\n",
            "\nUSER 0\n",
            "\nENTRYPOINT [\"sh\"]",
            "\"]",
            "\", \"",
            "'; id; '",
            "\"; id; \"",
            "; return 200;",
            "}\nserver {",
            "\nkey: value",
            "key: value",
            "\"\nx: 1\n\"",
            "\n---\n",
            "\n...\n",
            "| x |",
            "\n|x|",
            "```",
            "\n```\n",
            "|",
            "../",
            "/../",
            "%2e%2e",
            "%0a",
            "%{x}",
            "é",
            "ß",
            "İ",
            "ı",
            "a",
            "b",
            "1",
            "0",
            "yes",
            "null",
            ":1",
            "_",
            ".");

    private static final String NAME_LETTERS = "abcdefghijklmnopqrstuvwxyzyneo0123456789-_.:/";

    private static final int LONG = 2000;

    private final SplittableRandom random;

    HostileTexts(SplittableRandom random) {
        this.random = random;
    }

    /**
     * The next text.
     *
     * @param valid one that is accepted where it is to stand
     */
    String next(String valid) {
        switch (random.nextInt(12)) {
            case 0:
            case 1:
                return any(WORDS);
            case 2:
            case 3:
                return parts();
            case 4:
                return valid + parts();
            case 5:
                return parts() + valid;
            case 6:
                int middle = random.nextInt(valid.length() + 1);
                return valid.substring(0, middle) + any(PARTS) + valid.substring(middle);
            case 7:
                return valid + any(PARTS) + valid;
            case 8:
                return any(WORDS) + any(PARTS) + any(WORDS);
            case 9:
                return name();
            case 10:
                return anyCharacters();
            default:
                return random.nextInt(10) == 0
                        ? any(PARTS).concat(valid).repeat(LONG).substring(0, LONG)
                        : parts();
        }
    }

    private String parts() {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            text.append(any(PARTS));
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
