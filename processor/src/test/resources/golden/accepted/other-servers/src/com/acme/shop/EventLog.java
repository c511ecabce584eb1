package com.acme.shop;

import dev.slipway.annotations.BackingService;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.Volume;

/** Kafka, one broker that is its own controller (KRaft). */
@BackingService(
        name = "kafka",
        image = "apache/kafka:4.0.0",
        port = 9092,
        user = "1000:1000",
        env = {
            @Env(name = "CLUSTER_ID", value = "5L6g3nShT-eMCtK--X86sw"),
            @Env(name = "KAFKA_NODE_ID", value = "1"),
            @Env(name = "KAFKA_PROCESS_ROLES", value = "broker,controller"),
            @Env(name = "KAFKA_LISTENERS", value = "PLAINTEXT://:9092,CONTROLLER://:9093"),
            @Env(name = "KAFKA_ADVERTISED_LISTENERS", value = "PLAINTEXT://kafka:9092"),
            @Env(name = "KAFKA_CONTROLLER_LISTENER_NAMES", value = "CONTROLLER"),
            @Env(
                    name = "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                    value = "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
            @Env(name = "KAFKA_CONTROLLER_QUORUM_VOTERS", value = "1@localhost:9093"),
            @Env(name = "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", value = "1"),
            @Env(name = "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", value = "1"),
            @Env(name = "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", value = "1"),
            @Env(name = "KAFKA_LOG_DIRS", value = "/var/lib/kafka/data"),
            @Env(name = "KAFKA_HEAP_OPTS", variable = "KAFKA_HEAP_OPTS", value = "-Xmx512m"),
        },
        volumes = @Volume(name = "kafka-data", path = "/var/lib/kafka/data"),
        tmpfs = {"/opt/kafka/config", "/opt/kafka/logs"},
        healthCheck = {
            "/opt/kafka/bin/kafka-broker-api-versions.sh",
            "--bootstrap-server",
            "localhost:9092"
        },
        resources = @Resources(memory = "1G", reservedMemory = "768M"))
interface EventLog {}
