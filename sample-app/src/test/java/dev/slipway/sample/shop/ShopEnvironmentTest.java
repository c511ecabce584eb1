package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.sample.shop.storage.CacheAddress;
import dev.slipway.sample.shop.storage.DatabaseAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopEnvironmentTest {

    private static final String URL = "jdbc:postgresql://db:5432/shop";

    private static ShopEnvironment environment(Map<String, String> variables) {
        return new ShopEnvironment(variables::get, name -> "the secret " + name);
    }

    @Test
    void anEmptyEnvironmentNamesNothing() {
        ShopEnvironment environment = environment(Map.of("DATABASE_URL", " ", "REDIS_URL", ""));

        assertThat(environment.database()).isEmpty();
        assertThat(environment.cache()).isEmpty();
    }

    @Test
    void drillsAreOffUnlessTheOperatorWantsThem() {
        assertThat(environment(Map.of()).drills()).isFalse();
        assertThat(environment(Map.of("SHOP_DRILLS", "yes")).drills()).isFalse();
        assertThat(environment(Map.of("SHOP_DRILLS", "true")).drills()).isTrue();
    }

    @Test
    void passwordsAreSecrets() {
        ShopEnvironment environment = environment(
                Map.of("DATABASE_URL", URL, "DATABASE_USER", "ada", "REDIS_URL", "redis://cache:6380"));

        assertThat(environment.database()).contains(new DatabaseAddress(URL, "ada", "the secret DATABASE_PASSWORD"));
        assertThat(environment.cache()).contains(new CacheAddress("cache", 6380, "the secret REDIS_PASSWORD"));
    }

    @Test
    void aSecretThatIsMissingIsNamed() {
        ShopEnvironment environment = new ShopEnvironment(Map.of("DATABASE_URL", URL)::get, OrdersServiceSettings::secret);

        assertThatThrownBy(environment::database).hasMessageContaining("DATABASE_PASSWORD_FILE is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache:6379", "http://cache:6379", "redis:cache", "redis://:s3cret@"})
    void anotherUrlIsNoCacheAndIsNotShown(String url) {
        assertThatThrownBy(environment(Map.of("REDIS_URL", url))::cache)
                .hasMessage("the URL of the cache must be redis://host:port");
    }
}
