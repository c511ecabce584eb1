package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.annotation.PostgresMembers;
import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** A PostgreSQL server has a version for which there is an image, and valid names for the database and its owner. */
final class PostgresCheck implements BackingCheck<Postgres> {

    /** The oldest that was maintained when this was written. */
    private static final int OLDEST = 14;

    private static final List<String> TAKEN =
            List.of("postgres", "template0", "template1", "public", "none", Postgres.EXPORTER);

    @Override
    public void check(Postgres postgres, Problems problems) {
        Origin origin = postgres.origin();
        if (postgres.version().major() < OLDEST || postgres.version().numbers() > 2) {
            problems.add(ProblemKind.POSTGRES_VERSION
                    .at(origin.member(PostgresMembers.VERSION))
                    .quoting("version", postgres.version().text()));
        }
        checkName(postgres.database(), origin.member(PostgresMembers.DATABASE), problems);
        if (!postgres.user().equals(postgres.database())) {
            checkName(postgres.user(), origin.member(PostgresMembers.USER), problems);
        }
        EnvironmentCheck.checkName(postgres.envPrefix(), origin.member(PostgresMembers.ENV_PREFIX), problems);
    }

    private static void checkName(String name, Origin origin, Problems problems) {
        if (TAKEN.contains(name) || name.startsWith("pg_")) {
            problems.add(ProblemKind.DATABASE_NAME.at(origin, "reserved").quoting("name", name));
        } else if (!isName(name)) {
            problems.add(ProblemKind.DATABASE_NAME.at(origin).quoting("name", name));
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= 63 && !Texts.isDigit(name.charAt(0)) && Texts.consistsOf(name, "_");
    }
}
