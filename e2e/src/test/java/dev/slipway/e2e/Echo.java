package dev.slipway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stack of a tiny service, in a single jar, that tells what reached it. */
final class Echo implements Fixture {

    static final String SERVICE = "echo";

    /** Each means something to YAML, Compose, a Dockerfile, a shell, mustache or a Java launcher. */
    static final List<String> VALUES = List.of(
            "",
            " ",
            "it's",
            "say \"hi\"",
            "'",
            "\"",
            "\\",
            "a\\nb",
            "C:\\dir\\",
            "\\\\",
            "$HOME",
            "${HOME}",
            "${X:-y}",
            "${X:?y}",
            "$$",
            "$",
            "$(id)",
            "`id`",
            "#comment",
            "a #b",
            "key: value",
            "a:",
            "100%",
            "%{x}",
            "grüße 日本 😀",
            "trailing  ",
            "  leading",
            "{{x}}",
            "{{{x}}}",
            "{{#x}}",
            "{a: b}",
            "[a, b]",
            "-dash",
            "- item",
            "--",
            "*star",
            "&anchor",
            "!bang",
            "!!str",
            "|",
            "> folded",
            "@at",
            "? key",
            "null",
            "~",
            "true",
            "no",
            "08",
            "0x1F",
            "1e3",
            "1:30",
            "2026-01-01",
            "<<",
            "=",
            "a=b,c;d",
            "/* c */",
            "<a href='x'>&amp;</a>",
            "a && b || c",
            "EOF",
            "*",
            "?",
            "very long: " + "x y ".repeat(60));

    /** Holds what a default may: no braces. */
    static final String DEFAULT = "it's \"$HOME\" \\d #1: 100% `id` ü - ";

    private final TinyModule module;
    private final Stack stack;
    private final Http http;
    private final CommandResult refusedUp;

    Echo(Checkout checkout) {
        module = new TinyModule(checkout, SERVICE)
                .resource("Server")
                .source("EchoService", new EchoSource(VALUES, DEFAULT).text());
        stack = module.packaged();
        refusedUp = stack.up();
        int port = Http.freePort();
        http = new Http(port);
        stack.operator().writeVariables(variables(port));
        Report.say(
                "a single jar: built and healthy after %s", stack.up().orFail().took());
    }

    Stack stack() {
        return stack;
    }

    Http http() {
        return http;
    }

    /** What {@code up.sh} said before the operator set the variable that is required. */
    CommandResult refusedUp() {
        return refusedUp;
    }

    Container container() {
        return stack.container(SERVICE);
    }

    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        container()
                .inspect("{{range .Config.Env}}{{println .}}{{end}}")
                .lines()
                .filter(line -> !line.isEmpty())
                .forEach(line ->
                        environment.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return environment;
    }

    @Override
    public void close() {
        stack.close();
        module.close();
    }

    /** A copy of {@code .env.example} in which one variable keeps its default by itself and one by its line. */
    private String variables(int port) {
        try {
            return Files.readString(stack.deploy().resolve(".env.example"))
                    .replace("#E2E_REPEATED=", "E2E_REPEATED=")
                    .replace("E2E_REQUIRED=", "E2E_REQUIRED=given")
                    .replaceFirst("#ECHO_PORT=.*", "ECHO_PORT=" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
