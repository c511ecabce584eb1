package dev.slipway.processor.plan.backing;

import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Database;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.SecretFile;
import java.util.List;

/**
 * What a server adds to a stack.
 *
 * @param containers its own container first, then those beside it
 * @param secrets the secrets that these containers read
 * @param databases the databases that it keeps under names of their own
 * @param logins the files that are made from secrets
 */
public record ServerPlan(
        List<Container> containers, List<SecretFile> secrets, List<Database> databases, List<LoginFile> logins) {}
