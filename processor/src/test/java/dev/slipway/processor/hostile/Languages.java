package dev.slipway.processor.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** The readers of generated files. A new kind of file is one line here. */
final class Languages {

    /** Reads a text into lists, maps with texts as keys, and scalars, or throws {@link Unreadable}. */
    @FunctionalInterface
    interface Language {

        Object read(String text);
    }

    /** The readers by the end of the path; the first match wins. */
    private static final Map<String, Language> BY_ENDING = new LinkedHashMap<>();

    static {
        BY_ENDING.put("compose.yaml", text -> ComposeLanguage.read(YamlLanguage.read(text)));
        BY_ENDING.put("prometheus/prometheus.yml", text -> PrometheusLanguage.read(YamlLanguage.read(text)));
        BY_ENDING.put(".yml", YamlLanguage::read);
        BY_ENDING.put(".yaml", YamlLanguage::read);
        BY_ENDING.put(".json", JsonLanguage::read);
        BY_ENDING.put("/Dockerfile", DockerfileLanguage::read);
        BY_ENDING.put("/Dockerfile.dockerignore", LinesLanguage::read);
        BY_ENDING.put(".conf", NginxLanguage::read);
        BY_ENDING.put(".sh", ShellLanguage::read);
        BY_ENDING.put(".env.example", EnvLanguage::read);
        BY_ENDING.put(".slipway-stack", LinesLanguage::read);
        BY_ENDING.put(".md", MarkdownLanguage::read);
        BY_ENDING.put(".java", JavaLanguage::read);
    }

    private Languages() {}

    static Object read(String path, String text) {
        for (var language : BY_ENDING.entrySet()) {
            if (path.endsWith(language.getKey())) {
                return language.getValue().read(text);
            }
        }
        throw new AssertionError("nothing here reads " + path + ": name its language in " + Languages.class.getName());
    }
}
