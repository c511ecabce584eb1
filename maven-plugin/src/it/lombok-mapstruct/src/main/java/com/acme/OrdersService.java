package com.acme;

import dev.slipway.annotations.*;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.mapstruct.factory.Mappers;

@ContainerImage
@HealthCheck
@Getter
@RequiredArgsConstructor
public class OrdersService {

    private final int port;

    public static void main(String[] args) {
        OrderView view = Mappers.getMapper(OrderMapper.class).view(new Order("1", 2));
        System.out.println(new OrdersService(OrdersServiceSettings.PORT).getPort() + view.getId());
    }
}
