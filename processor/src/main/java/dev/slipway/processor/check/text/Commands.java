package dev.slipway.processor.check.text;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** Commands that run without a shell, one word per element. */
public final class Commands {

    private Commands() {}

    /** A command that starts with the path of a program. */
    public static void check(List<String> command, Origin origin, Problems problems) {
        for (int i = 0; i < command.size(); i++) {
            if (i == 0 && !isPath(command.get(0))) {
                problems.add(ProblemKind.COMMAND_SYNTAX
                        .at(origin.index(0), "program")
                        .quoting("word", command.get(0)));
            } else {
                check(command.get(i), true, origin.index(i), problems);
            }
        }
    }

    private static boolean isPath(String program) {
        return program.startsWith("/") && program.length() > 1 && program.indexOf(' ') < 0;
    }

    /** A command whose program is found on the path. */
    public static void checkByName(List<String> command, Origin origin, Problems problems) {
        for (int i = 0; i < command.size(); i++) {
            check(command.get(i), i > 0 || !command.get(i).isBlank(), origin.index(i), problems);
        }
    }

    private static void check(String word, boolean isWord, Origin origin, Problems problems) {
        if (!isWord || !Texts.isPlain(word)) {
            problems.add(ProblemKind.COMMAND_SYNTAX.at(origin).quoting("word", word));
        }
    }

    /** The arguments of a program, each a single line. */
    public static void checkArguments(List<String> arguments, Origin origin, Problems problems) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!Texts.isPlain(arguments.get(i))) {
                problems.add(ProblemKind.CONTROL_CHARACTER.at(origin.index(i)).quoting("text", arguments.get(i)));
            }
        }
    }

    /** The words of a program; each may be a script of several lines. */
    public static void checkScripts(List<String> words, Origin origin, Problems problems) {
        for (int i = 0; i < words.size(); i++) {
            if (!Texts.isPlain(words.get(i).replace("\n", ""))) {
                problems.add(ProblemKind.CONTROL_CHARACTER
                        .at(origin.index(i), "script")
                        .quoting("text", words.get(i)));
            }
        }
    }
}
