/** What editors offer while somebody writes an annotation. No compile loads it. */
package dev.slipway.processor.editor;
