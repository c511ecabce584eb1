package dev.slipway.processor.read;

import dev.slipway.processor.annotation.MigrationMembers;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.TimeSpan;
import javax.lang.model.element.TypeElement;

/** {@code @Migration} → {@link Migration}. */
final class MigrationReader {

    private MigrationReader() {}

    static Migration read(Members members, TypeElement annotated) {
        return new Migration(
                members.origin(),
                MainReader.read(members, MigrationMembers.MAIN, annotated),
                members.texts(MigrationMembers.COMMAND),
                TimeSpan.of(members.text(MigrationMembers.TIMEOUT)),
                members.isWritten(MigrationMembers.TIMEOUT));
    }
}
