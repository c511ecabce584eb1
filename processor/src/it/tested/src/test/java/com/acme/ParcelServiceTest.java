package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParcelServiceTest {
    @Test
    void eachParcelWeighsThreeKilograms() {
        assertEquals(6, ParcelService.weight(2));
    }
}
