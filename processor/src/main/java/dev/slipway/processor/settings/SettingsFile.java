package dev.slipway.processor.settings;

import dev.slipway.processor.model.FileSetting;
import java.util.List;

/**
 * The settings of one file, in documents. A later document stands in for an earlier one.
 *
 * @param error why it cannot be read; empty if it can
 */
public record SettingsFile(String path, List<List<FileSetting>> documents, String error) {}
