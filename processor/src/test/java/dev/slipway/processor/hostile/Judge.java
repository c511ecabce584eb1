package dev.slipway.processor.hostile;

import dev.slipway.processor.hostile.Deployable.Outcome;
import dev.slipway.processor.problem.ProblemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a text was refused at its place or arrived unchanged; anything else is a failure. */
final class Judge {

    enum Verdict {
        REFUSED,
        CARRIED,
        /** Accepted, and the files can be parsed. The text is a default, or decides more than a scalar. */
        READ
    }

    /** Problems of two texts together, which may be reported at the other one. */
    private static final Set<String> OF_TWO = Set.of(
            ProblemKind.MAIL_LOGIN.id(),
            ProblemKind.TIMEOUT_INTERVAL.id(),
            ProblemKind.RESERVATION_ABOVE_LIMIT.id(),
            ProblemKind.ROUTE_OVERLAP.id(),
            ProblemKind.ROUTE_PATH.id());

    /** A path that hides no part of a site, so it is not among the hidden paths. */
    private static final String EVERY_PATH = "/";

    /** Members whose text is parsed, and written in another form. */
    private static final Set<String> READ =
            Set.of("StaticSite.routes.maxBodySize", "Postgres.version", "StaticSite.permissionsPolicy");

    /** The keys by which services, servers, secrets, modules and routes are sorted. */
    private static final Pattern SORT_KEYS = Pattern.compile(
            "[A-Za-z]+\\.name|.*\\.secret|.*\\.deadMansSwitch|ContainerImage\\.modules|StaticSite\\.routes\\.path");

    private final Map<String, Harmless> harmless = new HashMap<>();
    private final Map<Place, String> words = new HashMap<>();
    private final Set<String> classesWithDefaults = new HashSet<>();

    /** Whether the other members of the annotation allow a text at the place. */
    boolean isOpen(Place place) {
        return harmlessAt(place, "") != null;
    }

    /** Whether every single line is allowed at the place. */
    boolean isFree(Place place) {
        return isOpen(place)
                && place.deployable()
                        .with(Map.of(place.origin(), harmlessAt(place, "").text() + " 'a' \"b\" $c \\d"))
                        .problems()
                        .isEmpty();
    }

    /**
     * The module with a harmless text at a place, as similar to the given one as necessary; null if each is refused.
     */
    Harmless harmlessAt(Place place, String given) {
        // In nginx.conf a dollar sign needs a variable, and a route with a trailing slash is of another kind.
        String tail = given.contains("$") ? "$" : given.endsWith("/") ? "/" : "";
        return harmless.computeIfAbsent(place + tail, key -> Harmless.at(place, word(place), tail));
    }

    private String word(Place place) {
        int number = words.size();
        return words.computeIfAbsent(
                place, key -> "zqx" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26));
    }

    Verdict judge(Place place, String given) {
        Outcome outcome = place.deployable().with(Map.of(place.origin(), given));
        if (!outcome.problems().isEmpty()) {
            requireProblem(place, outcome);
            outcome.files().forEach((path, text) -> {
                if (classesWithDefaults.add(text)) {
                    Languages.read(path, text);
                }
            });
            return Verdict.REFUSED;
        }
        Harmless like = harmlessAt(place, given);
        if (saysNothing(place, given) || READ.contains(place.member())) {
            readChanged(outcome, like);
            return Verdict.READ;
        }
        if (like == null) {
            throw new Unreadable("accepted, although another member rules every text out");
        }
        compare(place, like, new Substitution(like.text(), given), outcome);
        return Verdict.CARRIED;
    }

    /** Whether the text is the default, or switches the default off. */
    private static boolean saysNothing(Place place, String given) {
        return given.equals(place.byDefault())
                || given.isEmpty() && place.byDefault() != null
                || given.equals(EVERY_PATH);
    }

    private static void readChanged(Outcome outcome, Harmless like) {
        outcome.files().forEach((path, text) -> {
            if (like == null || !text.equals(like.outcome().files().get(path))) {
                Languages.read(path, text);
            }
        });
    }

    private static void requireProblem(Place place, Outcome outcome) {
        boolean isBlamed = outcome.problems().stream()
                .anyMatch(problem -> problem.origin().equals(place.origin()) || OF_TWO.contains(problem.id()));
        if (!isBlamed) {
            throw new Unreadable("another place is blamed: " + outcome.problems());
        }
    }

    private static void compare(Place place, Harmless like, Substitution substitution, Outcome outcome) {
        compare(like, List.of(substitution), outcome, !like.isWord(), isSortKey(place));
    }

    /** Whether the text decides an order in the files. */
    static boolean isSortKey(Place place) {
        return SORT_KEYS.matcher(place.member()).matches();
    }

    /** Compares the files with those of a harmless module. */
    static void compare(
            Harmless like,
            List<Substitution> substitutions,
            Outcome outcome,
            boolean onlyStructure,
            boolean isSortKey) {
        if (like.paths().size() != outcome.files().size()) {
            throw new Unreadable("the files " + outcome.files().keySet());
        }
        for (String path : like.paths()) {
            String changed = Substitution.in(path, substitutions).stream()
                    .filter(outcome.files()::containsKey)
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("no file as " + path));
            String text = outcome.files().get(changed);
            if (!text.equals(like.outcome().files().get(path))) {
                String difference = new Comparison(substitutions, onlyStructure, isSortKey)
                        .difference(like.tree(path), Languages.read(changed, text));
                if (!difference.isEmpty()) {
                    throw new Unreadable(changed + ": " + difference);
                }
            }
        }
    }
}
