package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.MigrationMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.EndpointRules;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A migration is either a class or a command, and has a valid time limit. */
public final class MigrationCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        if (service.migration().isEmpty()) {
            return;
        }
        Migration migration = service.migration().get();
        boolean isClass = migration.main().isPresent();
        if (isClass && !migration.command().isEmpty()) {
            problems.add(ProblemKind.MIGRATION_SOURCE.at(migration.origin(), "both"));
        } else if (!isClass && migration.command().isEmpty()) {
            problems.add(ProblemKind.MIGRATION_SOURCE.at(migration.origin(), "none"));
        }
        if (!migration.command().isEmpty() && migration.isTimed()) {
            problems.add(ProblemKind.MIGRATION_SOURCE
                    .at(migration.origin().member(MigrationMembers.TIMEOUT), "timeout")
                    .quoting("timeout", migration.timeout().text()));
        }
        Commands.check(migration.command(), migration.origin().member(MigrationMembers.COMMAND), problems);
        EndpointRules.checkTime(migration.timeout(), migration.origin().member(MigrationMembers.TIMEOUT), problems);
    }
}
