package dev.slipway.annotations;

/** What builds the files of a {@link StaticSite}. */
public enum PackageManager {
    /** npm, with the scripts of {@code package.json} and the versions of {@code package-lock.json}. */
    NPM,
    /** Nothing: the files are served as they are. */
    NONE
}
