package dev.slipway.processor.annotation;

/** Qualified names of the annotations that may stand on a type. Made from the annotations: do not edit. */
public final class AnnotationNames {

    public static final String BACKING_SERVICE = "dev.slipway.annotations.BackingService";
    public static final String CONTAINER_IMAGE = "dev.slipway.annotations.ContainerImage";
    public static final String DEPENDS_ON = "dev.slipway.annotations.DependsOn";
    public static final String HEALTH_CHECK = "dev.slipway.annotations.HealthCheck";
    public static final String MIGRATION = "dev.slipway.annotations.Migration";
    public static final String POSTGRES = "dev.slipway.annotations.Postgres";
    public static final String REDIS = "dev.slipway.annotations.Redis";
    public static final String RESOURCES = "dev.slipway.annotations.Resources";
    public static final String SCRAPE_METRICS = "dev.slipway.annotations.ScrapeMetrics";
    public static final String SLO = "dev.slipway.annotations.Slo";
    public static final String STACK = "dev.slipway.annotations.Stack";
    public static final String STATIC_SITE = "dev.slipway.annotations.StaticSite";

    private AnnotationNames() {}
}
