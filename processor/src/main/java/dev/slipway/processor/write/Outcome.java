package dev.slipway.processor.write;

import java.util.List;

/** The result of writing a deploy directory. */
public sealed interface Outcome {

    /**
     * The directory holds the generated files.
     *
     * @param files the number of files
     * @param changed the paths of those that were written
     * @param deleted the paths of those that are no longer generated
     */
    record Written(int files, List<String> changed, List<String> deleted) implements Outcome {}

    /** Nothing was written: this is a test compile, and the directory belongs to the main one. */
    record LeftToOwner() implements Outcome {}
}
