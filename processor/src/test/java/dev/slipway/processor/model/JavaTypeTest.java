package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names of a type. */
class JavaTypeTest {

    @Test
    void aNestedClassKeepsItsNamesApart() {
        var type = new JavaType("com.acme", "Shop.Orders", true);

        assertThat(type.qualifiedName()).isEqualTo("com.acme.Shop.Orders");
        assertThat(type.binaryName()).isEqualTo("com.acme.Shop$Orders");
        assertThat(type.simpleName()).isEqualTo("Orders");
        assertThat(type.generatedBinaryName("Settings")).isEqualTo("com.acme.Shop_OrdersSettings");
    }
}
