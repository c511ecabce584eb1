package dev.slipway.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mustachejava.MustacheException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final Templates templates = new Templates();

    record View(String name, List<Line> lines, boolean closed) {}

    record Line(String text) {}

    private static View view(String... lines) {
        return new View("a", List.of(lines).stream().map(Line::new).toList(), false);
    }

    @Test
    void nothingIsEscaped() {
        String hostile = "<a href=\"x\">&'`=\\ ${x} {{name}}";
        assertThat(templates.renderText("{{#lines}}{{text}}{{/lines}}", view(hostile)))
                .isEqualTo(hostile);
    }

    @Test
    void aSectionOnItsOwnLineLeavesNoBlankLine() {
        assertThat(templates.renderText("a\n{{#lines}}\n- {{text}}\n{{/lines}}\nb\n", view("1", "2")))
                .isEqualTo("a\n- 1\n- 2\nb\n");
    }

    @Test
    void anUnknownNameIsAnErrorAndNotAnEmptyString() {
        for (String text :
                List.of("{{nam}}", "{{#nam}}x{{/nam}}", "{{^nam}}x{{/nam}}", "{{#lines}}{{txt}}{{/lines}}")) {
            assertThatThrownBy(() -> templates.renderText(text, view("1")))
                    .as(text)
                    .isInstanceOf(MustacheException.class);
        }
    }

    record Owner(String name, View of) {}

    @Test
    void aNameIsThatOfTheInnermostViewThatHasIt() {
        var owner = new Owner("b", view("1", "2"));

        assertThat(templates.renderText("{{name}} {{of.name}}", owner)).isEqualTo("b a");
        assertThat(templates.renderText("{{#of}}{{name}}{{#lines}} {{name}}{{text}}{{/lines}}{{/of}}", owner))
                .isEqualTo("a a1 a2");
        assertThat(templates.renderText("{{#of.lines}}{{name}}{{/of.lines}}", owner))
                .isEqualTo("bb");
    }

    @Test
    void anUnknownNameIsToldWithItsView() {
        assertThatThrownBy(() -> templates.renderText("{{#of}}{{nam}}{{/of}}", new Owner("b", view())))
                .hasStackTraceContaining("no 'nam' in View");
        assertThatThrownBy(() -> templates.renderText("{{of.nam}}", new Owner("b", view())))
                .hasStackTraceContaining("no 'nam' in View");
    }

    @Test
    void anUnknownTemplateIsNamed() {
        assertThatThrownBy(() -> templates.render("docker/none", view()))
                .hasStackTraceContaining("no template docker/none");
    }
}
