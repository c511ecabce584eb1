package com.acme;

import dev.slipway.annotations.*;

// problem: main-method
@ContainerImage(port = 8083)
final class MailService {
    // fix: public static void main(String[] args) {}
    static void main() {}
}
