package com.acme.orders;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.instrumentation.dropwizard.DropwizardExports;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ContainerImage(port = 8095)
@HealthCheck
@ScrapeMetrics
public class OrdersApplication extends Application<Configuration> {
    public static void main(String[] args) throws Exception {
        new OrdersApplication().run(args);
    }

    @Override
    public void run(Configuration settings, Environment environment) {
        JvmMetrics.builder().register();
        DropwizardExports.builder().dropwizardRegistry(environment.metrics()).register();
        environment.admin().addServlet("prometheus", new PrometheusMetricsServlet()).addMapping("/metrics");
        environment.jersey().register(new Orders());
    }

    @Path("/orders")
    public static class Orders {
        @GET
        public String count() {
            return "12";
        }

        @GET
        @Path("/slow")
        public String slow() throws InterruptedException {
            System.out.println("a slow request has come");
            Thread.sleep(2000);
            return "done";
        }
    }
}
