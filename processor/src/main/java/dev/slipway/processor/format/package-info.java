/** The languages of the generated files: trees of YAML and JSON, and quoting for Dockerfile, Compose, shell and Markdown. */
package dev.slipway.processor.format;
