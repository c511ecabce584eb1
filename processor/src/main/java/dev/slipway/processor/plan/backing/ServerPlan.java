package dev.slipway.processor.plan.backing;

import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.SecretFile;
import java.util.List;

/**
 * What a server adds to a stack.
 *
 * @param containers its own and those beside it, its own first
 * @param secrets those that it and the containers beside it read
 * @param logins what is made from them
 */
public record ServerPlan(List<Container> containers, List<SecretFile> secrets, List<LoginFile> logins) {}
