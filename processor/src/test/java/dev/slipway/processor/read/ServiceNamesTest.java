package dev.slipway.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceNamesTest {

    @ParameterizedTest
    @CsvSource({
        "OrdersService,orders",
        "OrderHistoryApplication,order-history",
        "ShopApp,shop",
        "Service,service",
        "App,app",
        "HTTPProxy,http-proxy",
        "OrdersV2Service,orders-v2",
        "MyURL,my-url",
        "Order_History,order-history",
        "I18n,i18n",
        "lowercase,lowercase",
    })
    void aClassNameBecomesAHostName(String className, String serviceName) {
        assertThat(ServiceNames.of(className)).isEqualTo(serviceName);
    }
}
