package dev.slipway.processor.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Maven's global settings, with their mirrors and proxies, and one more repository: the local one of this build, which
 * already holds most of what a build needs.
 */
final class MavenSettings {

    private static final String ID = "of-this-build";

    private final Document document;

    private MavenSettings(Document document) {
        this.document = document;
    }

    static void write(Path file, Path repository) throws IOException {
        try {
            byte[] original =
                    Files.readAllBytes(Path.of(System.getProperty("slipway.maven.home"), "conf/settings.xml"));
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(original));
            new MavenSettings(document).add(repository);
            try (var out = Files.newOutputStream(file)) {
                TransformerFactory.newInstance()
                        .newTransformer()
                        .transform(new DOMSource(document), new StreamResult(out));
            }
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private void add(Path repository) {
        Element profile = child(section("profiles"), "profile");
        text(profile, "id", ID);
        repository(child(child(profile, "repositories"), "repository"), repository);
        repository(child(child(profile, "pluginRepositories"), "pluginRepository"), repository);
        text(section("activeProfiles"), "activeProfile", ID);
    }

    private void repository(Element element, Path repository) {
        text(element, "id", ID);
        text(element, "url", repository.toUri().toString());
        Element releases = child(element, "releases");
        text(releases, "checksumPolicy", "ignore");
        text(child(element, "snapshots"), "enabled", "false");
    }

    /** The section with a name, which is added if it is missing. */
    private Element section(String name) {
        var sections = document.getDocumentElement().getElementsByTagName(name);
        return sections.getLength() > 0 ? (Element) sections.item(0) : child(document.getDocumentElement(), name);
    }

    private Element child(Element parent, String name) {
        return (Element) parent.appendChild(document.createElement(name));
    }

    private void text(Element parent, String name, String text) {
        child(parent, name).setTextContent(text);
    }
}
