package dev.slipway.templates;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
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
 * <p>Nothing is escaped here. Quoting is a matter of the language of the file, and the view has done it. A name that
 * the view does not have is an error, never an empty string.
 */
public final class Templates {

    private final PlainTextMustache mustache = new PlainTextMustache();

    /**
     * Renders a template.
     *
     * @param name the path of the file in this module without {@code .mustache}, such as {@code docker/java.Dockerfile}
     * @param view what the names in the template stand for
     * @return the text, with {@code \n} line ends
     */
    public String render(String name, Object view) {
        return render(mustache.compile(name), view);
    }

    /** Renders a text that is given instead of named. */
    String renderText(String text, Object view) {
        return render(mustache.compile(new StringReader(text), "text"), view);
    }

    private static String render(Mustache template, Object view) {
        var text = new StringWriter();
        template.execute(text, view);
        return text.toString();
    }

    private static Reader reader(String name) {
        URL template = Templates.class.getResource(name.concat(".mustache"));
        if (template == null) {
            throw new IllegalArgumentException("no template ".concat(name));
        }
        try {
            // A cached jar connection is closed under us by another compile in the same JVM (JDK-6947916).
            URLConnection connection = template.openConnection();
            connection.setUseCaches(false);
            return new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds templates here and nowhere else; the default looks through directories too, which takes its time. */
    private static final class TemplatesOfThisModule implements MustacheResolver {

        @Override
        public Reader getReader(String name) {
            return reader(name);
        }
    }

    private static final class PlainTextMustache extends DefaultMustacheFactory {

        PlainTextMustache() {
            super(new TemplatesOfThisModule());
            setObjectHandler(new StrictNames());
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

    /** Mustache prints nothing for a name it does not find; here that is a mistake in the template. */
    private static final class StrictNames extends ReflectionObjectHandler {

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            Wrapper wrapper = super.find(name, scopes);
            if (wrapper instanceof MissingWrapper) {
                throw new MustacheException("no '" + name + "' in "
                        + scopes.get(scopes.size() - 1).getClass().getSimpleName());
            }
            return wrapper;
        }
    }
}
