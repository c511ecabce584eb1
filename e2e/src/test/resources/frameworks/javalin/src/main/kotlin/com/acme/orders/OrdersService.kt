package com.acme.orders

import dev.slipway.annotations.ContainerImage
import dev.slipway.annotations.HealthCheck
import dev.slipway.annotations.ScrapeMetrics
import io.javalin.Javalin
import io.javalin.micrometer.MicrometerPlugin
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics
import io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics
import io.micrometer.core.instrument.binder.system.ProcessorMetrics
import io.micrometer.core.instrument.binder.system.UptimeMetrics
import io.micrometer.prometheusmetrics.PrometheusConfig
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry

@ContainerImage
@HealthCheck
@ScrapeMetrics
class OrdersService(private val registry: PrometheusMeterRegistry) {
    fun application(): Javalin =
        Javalin.create { config ->
            config.registerPlugin(MicrometerPlugin { plugin -> plugin.registry = registry })
            config.jetty.modifyServer { server -> server.stopTimeout = 30_000 }
        }
            .get("/health") { it.result("up") }
            .get("/metrics") { it.contentType("text/plain; version=0.0.4").result(registry.scrape()) }
            .get("/orders") { it.result("12") }
            .get("/slow") {
                println("a slow request has come")
                Thread.sleep(2000)
                it.result("done")
            }
            .get("/boom") { error("boom") }
}

fun main() {
    val registry = PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
    listOf(
        JvmMemoryMetrics(),
        JvmHeapPressureMetrics(),
        JvmGcMetrics(),
        JvmThreadMetrics(),
        UptimeMetrics(),
        ProcessorMetrics(),
        FileDescriptorMetrics(),
    ).forEach { it.bindTo(registry) }
    val application = OrdersService(registry).application()
    Runtime.getRuntime().addShutdownHook(Thread(application::stop))
    application.start(8080)
}
