package dev.slipway.processor.annotation;

/** Members of {@code @StaticSite}, by name. Made from the annotation: do not edit. */
public final class StaticSiteMembers {

    public static final String BUILD = "build";
    public static final String BUILD_ARGS = "buildArgs";
    public static final String CHECKS = "checks";
    public static final String CONTENT_SECURITY_POLICY = "contentSecurityPolicy";
    public static final String CROSS_ORIGIN_OPENER_POLICY = "crossOriginOpenerPolicy";
    public static final String HASHED_PATH = "hashedPath";
    public static final String HEADERS = "headers";
    public static final String OUTPUT = "output";
    public static final String PACKAGE_MANAGER = "packageManager";
    public static final String PERMISSIONS_POLICY = "permissionsPolicy";
    public static final String ROUTES = "routes";
    public static final String RUNTIME_ENV = "runtimeEnv";
    public static final String SOURCE = "source";
    public static final String SPA_FALLBACK = "spaFallback";
    public static final String TRUSTED_PROXIES = "trustedProxies";

    private StaticSiteMembers() {}
}
