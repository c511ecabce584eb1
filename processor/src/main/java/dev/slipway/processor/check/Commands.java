package dev.slipway.processor.check;

import dev.slipway.processor.model.Origin;
import java.util.List;

/** Commands that run without a shell, one word an element. */
final class Commands {

    private static final String PROGRAM = "/\\S+";

    private Commands() {}

    /** A command that starts with the path of a program. */
    static void check(List<String> command, Origin origin, Problems problems) {
        for (int i = 0; i < command.size(); i++) {
            check(command.get(i), i > 0 || command.get(i).matches(PROGRAM), origin.index(i), problems);
        }
    }

    /** A command whose program is found by its name. */
    static void checkByName(List<String> command, Origin origin, Problems problems) {
        for (int i = 0; i < command.size(); i++) {
            check(command.get(i), i > 0 || !command.get(i).isBlank(), origin.index(i), problems);
        }
    }

    private static void check(String word, boolean isWord, Origin origin, Problems problems) {
        problems.require(isWord && Texts.isPlain(word), ProblemKind.COMMAND_SYNTAX, origin, Texts.shown(word));
    }

    /** Words that a program is given, among which scripts of several lines may be. */
    static void checkLines(List<String> words, Origin origin, Problems problems) {
        for (int i = 0; i < words.size(); i++) {
            problems.require(
                    Texts.isPlain(words.get(i).replace("\n", "")),
                    ProblemKind.CONTROL_CHARACTER,
                    origin.index(i),
                    Texts.shown(words.get(i)));
        }
    }

    /** Words that a program is given, one line each. */
    static void checkArguments(List<String> arguments, Origin origin, Problems problems) {
        for (int i = 0; i < arguments.size(); i++) {
            problems.require(
                    Texts.isPlain(arguments.get(i)),
                    ProblemKind.CONTROL_CHARACTER,
                    origin.index(i),
                    Texts.shown(arguments.get(i)));
        }
    }
}
