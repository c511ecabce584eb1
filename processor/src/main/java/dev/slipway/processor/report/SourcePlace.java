package dev.slipway.processor.report;

import java.net.URI;

/** A part of a source file, in lines and columns from 1; the end is the place after the last character. */
record SourcePlace(URI file, long line, long column, long endLine, long endColumn) {}
