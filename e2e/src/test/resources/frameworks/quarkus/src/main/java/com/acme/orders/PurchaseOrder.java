package com.acme.orders;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

@Entity
public class PurchaseOrder extends PanacheEntity {

    public String item;
}
