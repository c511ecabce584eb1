package dev.slipway.processor.framework.quarkus;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.UnreadableFile;
import dev.slipway.processor.settings.ResourceFiles;
import dev.slipway.processor.settings.SettingsFile;
import dev.slipway.processor.settings.SettingsFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files {@code application.*} in the jar say. The build reads the settings of the profile {@code prod}; when
 * the application starts, a variable may name another profile.
 */
final class QuarkusSettings {

    private static final String BUILD_PROFILE = "prod";

    private final String profile;

    /** A setting of a profile has the name that it has in {@code application.properties}: {@code %prod.key}. */
    private final Map<String, FileSetting> settings = new HashMap<>();

    private final List<UnreadableFile> unreadable = new ArrayList<>();

    private QuarkusSettings(String profile) {
        this.profile = profile;
    }

    static QuarkusSettings read(ResourceFiles files, List<EnvironmentVariable> env) {
        String profile = BUILD_PROFILE;
        for (EnvironmentVariable variable : env) {
            if (variable.isFixed() && variable.name().equals("QUARKUS_PROFILE")) {
                profile = variable.value();
            }
        }
        var read = new QuarkusSettings(profile);
        read.add("application", "", files);
        read.add("application-" + BUILD_PROFILE, prefix(BUILD_PROFILE), files);
        // A name with a slash would be a path to another directory.
        if (!profile.equals(BUILD_PROFILE) && profile.indexOf('/') < 0 && profile.indexOf('\\') < 0) {
            read.add("application-" + profile, prefix(profile), files);
        }
        return read;
    }

    /** A setting that the application reads when it starts. */
    Optional<FileSetting> find(String key) {
        return find(profile, key);
    }

    /** A setting that the build of Quarkus reads, or what holds where the files say nothing. */
    String built(String key, String otherwise) {
        Optional<FileSetting> setting = find(BUILD_PROFILE, key);
        return setting.isPresent() && !setting.get().value().isBlank()
                ? setting.get().value().trim()
                : otherwise;
    }

    /** The names of the settings that say of what kind a data source is, which the build of Quarkus reads. */
    List<String> databaseKinds() {
        var kinds = new ArrayList<String>();
        for (String key : settings.keySet()) {
            String name = key.startsWith(prefix(BUILD_PROFILE))
                    ? key.substring(prefix(BUILD_PROFILE).length())
                    : key;
            if (name.endsWith(".db-kind")) {
                kinds.add(name);
            }
        }
        return kinds;
    }

    List<UnreadableFile> unreadable() {
        return List.copyOf(unreadable);
    }

    private Optional<FileSetting> find(String in, String key) {
        FileSetting setting = settings.get(prefix(in) + key);
        return Optional.ofNullable(setting == null ? settings.get(key) : setting);
    }

    private static String prefix(String profile) {
        return "%" + profile + ".";
    }

    private void add(String name, String prefix, ResourceFiles files) {
        Optional<SettingsFile> file = SettingsFiles.find(name, files);
        if (file.isEmpty()) {
            return;
        }
        if (!file.get().error().isEmpty()) {
            unreadable.add(new UnreadableFile(file.get().path(), file.get().error()));
        }
        for (List<FileSetting> document : file.get().documents()) {
            for (FileSetting setting : document) {
                settings.put(prefix + setting.key(), setting);
            }
        }
    }
}
