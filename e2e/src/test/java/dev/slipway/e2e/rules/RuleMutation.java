package dev.slipway.e2e.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to make a rule wrong. It makes a wrong rule for each place in the rule that it can change. */
enum RuleMutation {
    FACTOR("a number that is compared with is ten times what it was, or a tenth") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            var wrong = new ArrayList<Map<String, Object>>();
            for (String factor : List.of("10", "0.1")) {
                wrong.addAll(inExpr(rule, COMPARED, match -> match.group(1) + scaled(match.group(2), factor)));
            }
            return wrong;
        }
    },
    COMPARISON("the opposite is asked for") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            return inExpr(rule, COMPARED, match -> opposite(match.group(1)) + match.group(2));
        }
    },
    HOLD("the alert waits ten times as long, or not at all") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            if (!rule.containsKey("for")) {
                return List.of();
            }
            return List.of(with(rule, "for", tenfold(rule.get("for").toString())), with(rule, "for", "0s"));
        }
    },
    SEVERITY("somebody else is told") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            if (!(rule.get("labels") instanceof Map<?, ?> labels) || !labels.containsKey("severity")) {
                return List.of();
            }
            var other = new LinkedHashMap<Object, Object>(labels);
            other.put("severity", labels.get("severity").equals("page") ? "ticket" : "page");
            return List.of(with(rule, "labels", other));
        }
    },
    LABEL("a label has another value") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            return inExpr(rule, MATCHER, match -> match.group(1) + "\"other\"");
        }
    },
    EXCLUSION("what does not count is counted") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            return inExpr(rule, EXCLUDED, match -> "");
        }
    },
    GUARD("what keeps a missing or endless value away is gone") {
        @Override
        List<Map<String, Object>> of(Map<String, Object> rule) {
            var wrong = new ArrayList<>(inExpr(rule, Pattern.compile("0 \\* "), match -> "1 * "));
            wrong.addAll(inExpr(rule, Pattern.compile(" > 0\\)"), match -> ")"));
            wrong.addAll(inExpr(rule, Pattern.compile("\n  > 1\n"), match -> "\n"));
            wrong.addAll(inExpr(rule, Pattern.compile("\\|1\\[\\.]0"), match -> ""));
            wrong.addAll(inExpr(rule, Pattern.compile("\nand\\b[^\n]*\n[^\n]+"), match -> ""));
            return wrong;
        }
    };

    private static final Pattern COMPARED = Pattern.compile("((?:>|<|==) )(\\d+(?:\\.\\d+)?)(?=\\s|$|\\))");
    private static final Pattern MATCHER = Pattern.compile("([a-z_]+=~?)\"[^\"]*\"");
    private static final Pattern EXCLUDED = Pattern.compile(",[a-z_]+!~\"[^\"]*\"");

    private final String meaning;

    RuleMutation(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }

    /** The wrong rules that it makes of a rule. */
    abstract List<Map<String, Object>> of(Map<String, Object> rule);

    private static List<Map<String, Object>> inExpr(
            Map<String, Object> rule, Pattern pattern, Function<MatchResult, String> change) {
        String expr = rule.get("expr").toString();
        var wrong = new ArrayList<Map<String, Object>>();
        Matcher matcher = pattern.matcher(expr);
        while (matcher.find()) {
            String changed = expr.substring(0, matcher.start())
                    + change.apply(matcher.toMatchResult())
                    + expr.substring(matcher.end());
            if (!changed.equals(expr)) {
                wrong.add(with(rule, "expr", changed));
            }
        }
        return wrong;
    }

    private static Map<String, Object> with(Map<String, Object> rule, String key, Object value) {
        var changed = new LinkedHashMap<>(rule);
        changed.put(key, value);
        return changed;
    }

    /** A number times ten, and ten for zero, which is as wrong. */
    private static String scaled(String number, String factor) {
        var value = new BigDecimal(number);
        if (value.signum() == 0) {
            return factor.equals("10") ? factor : number;
        }
        return value.multiply(new BigDecimal(factor)).toPlainString();
    }

    private static String opposite(String comparison) {
        return switch (comparison.strip()) {
            case ">" -> "< ";
            case "<" -> "> ";
            default -> "!= ";
        };
    }

    /** Each number of a duration has one digit more: 1m30s becomes 10m300s. */
    private static String tenfold(String duration) {
        return duration.replaceAll("(?<=\\d)(?=[a-z])", "0");
    }
}
