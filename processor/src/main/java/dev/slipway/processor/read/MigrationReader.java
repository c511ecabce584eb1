package dev.slipway.processor.read;

import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.TimeSpan;
import javax.lang.model.element.TypeElement;

/** {@code @Migration} → {@link Migration}. */
final class MigrationReader {

    private MigrationReader() {}

    static Migration read(Members members, TypeElement annotated) {
        return new Migration(
                members.origin(),
                MainReader.read(members, annotated),
                members.texts("command"),
                new TimeSpan(members.text("timeout")),
                members.isWritten("timeout"));
    }
}
