package com.acme;

import dev.slipway.annotations.*;

// problem: framework-main at .class
// fix: @ContainerImage
@ContainerImage(main = Start.class)
final class Parcels {}

@ContainerImage(publish = {})
// problem: framework-main at .class
// fix:
@Migration(main = Migrate.class)
final class Letters {}

final class Start {
    public static void main(String[] args) {}
}

final class Migrate {
    public static void main(String[] args) {}
}
