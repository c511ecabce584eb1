package com.acme.shop;

import dev.slipway.annotations.BackingService;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.Volume;

/** MongoDB. */
@BackingService(
        name = "mongo-db",
        image = "mongo:8.0",
        port = 27017,
        user = "999:999",
        env = {
            @Env(name = "MONGO_INITDB_ROOT_USERNAME", value = "root"),
            @Env(name = "MONGO_INITDB_ROOT_PASSWORD", secret = "mongo-root-password"),
        },
        volumes = {
            @Volume(name = "mongo-data", path = "/data/db"),
            @Volume(name = "mongo-config", path = "/data/configdb"),
        },
        healthCheck = {"mongosh", "--quiet", "--eval", "db.runCommand('ping').ok"})
interface Documents {}
