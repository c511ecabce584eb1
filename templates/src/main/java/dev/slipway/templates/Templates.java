package dev.slipway.templates;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Renders the templates of this module over a view: a record of ready strings, flags and lists.
 *
 * <p>Nothing is escaped here: quoting depends on the language of the file, and the view has done it. A name that the
 * view does not have is an error, never an empty string.
 */
public final class Templates {

    private final PlainTextMustache mustache = new PlainTextMustache();

    /**
     * Renders a template.
     *
     * @param name the path of the file in this module without {@code .mustache}, such as {@code docker/java.Dockerfile}
     * @param view the values of the names in the template
     * @return the text, with {@code \n} line ends
     */
    public String render(String name, Record view) {
        return render(mustache.compile(name), view);
    }

    /** Renders the text of a template. */
    String renderText(String text, Record view) {
        return render(mustache.compile(new StringReader(text), "text"), view);
    }

    private static String render(Mustache template, Record view) {
        var text = new StringWriter();
        template.execute(text, new Components(view));
        return text.toString();
    }

    private static Reader reader(String name) {
        URL template = Templates.class.getResource(name.concat(".mustache"));
        if (template == null) {
            throw new IllegalArgumentException("no template ".concat(name));
        }
        try {
            // Without a cache: another compile in the same JVM may close a cached jar connection (JDK-6947916).
            URLConnection connection = template.openConnection();
            connection.setUseCaches(false);
            return new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds templates only in this module. The default also searches directories, which takes time. */
    private static final class TemplatesOfThisModule implements MustacheResolver {

        @Override
        public Reader getReader(String name) {
            return reader(name);
        }
    }

    private static final class PlainTextMustache extends DefaultMustacheFactory {

        PlainTextMustache() {
            super(new TemplatesOfThisModule());
            setObjectHandler(new Views());
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Looks names up in views. Mustache's own lookup guards each name against views of another class, and prints
     * nothing for an unknown name. Here a template has one view, and an unknown name is a mistake in the template.
     */
    private static final class Views extends BaseObjectHandler {

        @Override
        public Object coerce(Object object) {
            return object instanceof Record view ? new Components(view) : object;
        }

        @Override
        public Binding createBinding(String name, TemplateContext context, Code code) {
            return new Name(name);
        }

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return new Name(name);
        }
    }
}
