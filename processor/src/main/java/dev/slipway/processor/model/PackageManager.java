package dev.slipway.processor.model;

/** What builds the files of a site. */
public enum PackageManager {
    NPM,
    NONE
}
