package dev.slipway.processor.settings;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the settings files in the jar say, in the order in which frameworks read them. */
public final class ApplicationSettings {

    /**
     * How a framework chooses among the files.
     *
     * @param files their paths below the root of the jar, without extensions
     * @param variable the variable that names the active profiles
     * @param profiles the setting that names them, where no variable does; empty for a framework without such a setting
     * @param condition the setting that names the profiles with which a document is read; empty for a framework without such a setting
     */
    public record Choice(List<String> files, String variable, String profiles, String condition) {}

    private final ResourceFiles files;
    private final Choice choice;
    private final Map<String, FileSetting> settings = new HashMap<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    private ApplicationSettings(ResourceFiles files, Choice choice) {
        this.files = files;
        this.choice = choice;
    }

    /**
     * Reads the files.
     *
     * @param env the variables of the service, which may name the active profiles
     */
    public static ApplicationSettings read(ResourceFiles files, List<EnvironmentVariable> env, Choice choice) {
        var read = new ApplicationSettings(files, choice);
        Optional<List<String>> named = read.named(env);
        List<String> profiles = named.isPresent() ? named.get() : List.of();
        read.add("", profiles);
        if (named.isEmpty()) {
            profiles = read.profiles();
        }
        if (!profiles.isEmpty()) {
            read.settings.clear();
            read.unreadable.clear();
            read.add("", profiles);
            for (String profile : profiles) {
                read.add("-" + profile, profiles);
            }
        }
        return read;
    }

    /** A setting, by its name in lower case with hyphens. */
    public Optional<FileSetting> find(String key) {
        return Optional.ofNullable(settings.get(canonical(key)));
    }

    /** The names of the settings, as the files write them. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        for (FileSetting setting : settings.values()) {
            keys.add(setting.key());
        }
        return keys;
    }

    public List<UnreadableFile> unreadable() {
        return List.copyOf(unreadable);
    }

    private void add(String suffix, List<String> profiles) {
        for (String path : choice.files()) {
            Optional<SettingsFile> file = SettingsFiles.find(path + suffix, files);
            if (file.isPresent()) {
                add(file.get(), profiles);
            }
        }
    }

    private void add(SettingsFile file, List<String> profiles) {
        if (!file.error().isEmpty()) {
            unreadable.add(new UnreadableFile(file.path(), file.error()));
        }
        for (List<FileSetting> document : file.documents()) {
            if (isActive(document, profiles)) {
                for (FileSetting setting : document) {
                    settings.put(canonical(setting.key()), setting);
                }
            }
        }
    }

    /** Whether a document is read: it has no condition, or one that names an active profile. */
    private boolean isActive(List<FileSetting> document, List<String> profiles) {
        for (FileSetting setting : document) {
            if (!choice.condition().isEmpty() && canonical(setting.key()).startsWith(canonical(choice.condition()))) {
                for (String profile : words(setting.value())) {
                    if (profiles.contains(profile)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return true;
    }

    private Optional<List<String>> named(List<EnvironmentVariable> env) {
        for (EnvironmentVariable variable : env) {
            if (variable.isFixed() && variable.name().equals(choice.variable())) {
                return Optional.of(words(variable.value()));
            }
        }
        return Optional.empty();
    }

    private List<String> profiles() {
        Optional<FileSetting> setting = find(choice.profiles());
        return setting.isPresent() ? words(setting.get().value()) : List.of();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : text.split(",")) {
            // A name with a slash would be a path to another directory.
            if (!word.isBlank() && word.indexOf('/') < 0 && word.indexOf('\\') < 0) {
                words.add(word.trim());
            }
        }
        return words;
    }

    /** Frameworks read {@code serverPort} and {@code server-port} alike, some {@code SERVER_PORT} too. */
    private static String canonical(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
