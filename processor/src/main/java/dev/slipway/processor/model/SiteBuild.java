package dev.slipway.processor.model;

import java.util.List;

/**
 * How the image build makes the files of a site.
 *
 * @param checks the scripts that run before
 * @param script the script that builds
 * @param output the directory that it makes, relative to the sources
 * @param unused the places of members about scripts that nothing runs
 */
public record SiteBuild(
        SourceDirectory source,
        PackageManager packageManager,
        List<String> checks,
        String script,
        String output,
        List<EnvironmentVariable> args,
        List<Origin> unused) {

    /** Whether scripts build it. */
    public boolean runsScripts() {
        return packageManager == PackageManager.NPM;
    }
}
