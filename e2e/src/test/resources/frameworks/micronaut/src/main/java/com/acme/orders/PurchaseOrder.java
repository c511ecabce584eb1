package com.acme.orders;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

@Serdeable
@MappedEntity
public record PurchaseOrder(@Id @GeneratedValue @io.micronaut.core.annotation.Nullable Long id, String item) {}
