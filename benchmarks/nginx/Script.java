package nginx;

import java.util.Random;

/** Makes text that no browser could run, but that compresses as a minified script does: to about a third. */
final class Script {

    private static final String[] NAMES = """
            addEventListener appendChild apply attributes baseURI body call catch childNodes classList className
            cloneNode concat constructor createElement createTextNode currentTarget dataset defaultPrevented
            defineProperty dispatchEvent document documentElement entries exports fetch filter firstChild forEach
            freeze get getAttribute getOwnPropertyNames hasOwnProperty headers history href indexOf innerHTML
            insertBefore isArray iterator join keys lastChild length localStorage location map message method
            nextSibling nodeType nodeValue observe ownerDocument parentNode parse pathname preventDefault prototype
            push pushState querySelector querySelectorAll reduce removeAttribute removeChild removeEventListener
            replace resolve response reverse search setAttribute setTimeout shift slice some splice split status
            stopPropagation stringify style substring tagName target test textContent then toLowerCase toString
            trim type unshift URLSearchParams value values window
            """.strip().split("\\s+");

    /** {@code %v} is a variable, {@code %n} a name, {@code %s} a text and {@code %d} a number. */
    private static final String[] STATEMENTS = {
        "function %v(%v,%v){%v.%n(%v);return %v.%n(%v,%d)}",
        "var %v=%v.%n,%v=%v.%n(%s)||%v;",
        "if(%v&&%v.%n===%s)return %v(%v);",
        "%v.%n=function(%v){return null==%v?%v:%v.%n(%v)};",
        "for(%v=%d;%v<%v.%n;%v++)%v[%v].%n(%s,%v);",
        "const %v=(%v,%v)=>%v.%n?%v(%v.%n):{%n:%v,%n:%s,%n:!%d};",
        "%v(%v).%n(%v=>%v.%n(%s)).%n(%v);",
        "try{%v=%v.%n(%v)}catch(%v){throw new Error(%s+%v)}",
        "switch(%v.%n){case %d:return %v.%n;case %s:%v=%v+%d}",
        "else if(!%v||typeof %v!=\"function\"){%v.%n(this.%n);}",
    };

    private static final String LETTERS = "etnrioascludhpmfgbvwyxkjqz";

    /** The text is the same each time. */
    private final Random random = new Random(1);

    private Script() {}

    static String of(int bytes) {
        var script = new Script();
        var text = new StringBuilder();
        while (text.length() < bytes) {
            text.append(script.statement());
        }
        return text.substring(0, bytes);
    }

    private String statement() {
        var statement = new StringBuilder();
        String pattern = STATEMENTS[random.nextInt(STATEMENTS.length)];
        for (int i = 0; i < pattern.length(); i++) {
            statement.append(pattern.charAt(i) == '%' ? value(pattern.charAt(++i)) : pattern.charAt(i));
        }
        return statement.toString();
    }

    private String value(char kind) {
        return switch (kind) {
            case 'v' -> letters(random.nextInt(5) == 0 ? 2 : 1);
            case 'n' -> NAMES[frequent(NAMES.length)];
            case 's' -> '"' + letters(3 + random.nextInt(7)) + '"';
            default -> Integer.toString(frequent(1000));
        };
    }

    private String letters(int count) {
        return random.ints(count, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }

    /** Small numbers come more often, as the words of a language do. */
    private int frequent(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }
}
