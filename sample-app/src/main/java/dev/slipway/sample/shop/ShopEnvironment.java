package dev.slipway.sample.shop;

import dev.slipway.sample.shop.storage.CacheAddress;
import dev.slipway.sample.shop.storage.DatabaseAddress;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings of the database and the cache, from the environment variables that the deployment sets. */
final class ShopEnvironment {

    private final UnaryOperator<String> variables;
    private final UnaryOperator<String> secrets;

    /** Takes a function for variables, which may return null, and one for secrets, which are never in a variable. */
    ShopEnvironment(UnaryOperator<String> variables, UnaryOperator<String> secrets) {
        this.variables = variables;
        this.secrets = secrets;
    }

    static ShopEnvironment ofProcess() {
        return new ShopEnvironment(System::getenv, OrdersServiceSettings::secret);
    }

    /** The database; without one the shop keeps its orders in memory. */
    Optional<DatabaseAddress> database() {
        return variable(OrdersServiceSettings.ENV_DATABASE_URL)
                .map(url -> new DatabaseAddress(
                        url,
                        variable(OrdersServiceSettings.ENV_DATABASE_USER).orElse(null),
                        secrets.apply(OrdersServiceSettings.SECRET_DATABASE_PASSWORD)));
    }

    /** The cache; without one the shop asks the database each time. */
    Optional<CacheAddress> cache() {
        return variable(OrdersServiceSettings.ENV_REDIS_URL)
                .map(url -> CacheAddress.of(url, secrets.apply(OrdersServiceSettings.SECRET_REDIS_PASSWORD)));
    }

    /** Whether the shop may fail on request. */
    boolean drills() {
        return variable(OrdersServiceSettings.ENV_SHOP_DRILLS)
                .filter("true"::equals)
                .isPresent();
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isBlank());
    }
}
