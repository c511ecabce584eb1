/** The languages of the generated files: YAML trees, and quoting for Dockerfile, Compose, shell and Markdown. */
package dev.slipway.processor.format;
