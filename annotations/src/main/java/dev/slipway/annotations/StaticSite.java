package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a service a web site: built from its sources by npm, served by nginx, which also passes requests on to the Java
 * services.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @HealthCheck(path = "/health")
 * @StaticSite(source = "web", routes = @Route(path = "/api/", to = OrdersService.class))
 * interface Storefront {}
 * }</pre>
 *
 * <p>becomes {@code storefront/Dockerfile} and {@code storefront/nginx/}: an image with the built files, compressed, and an
 * nginx that sends security headers with every answer, lets browsers keep what has a hash in its name, answers 404 for
 * files that are not there and never serves dotfiles or source maps. Beside the policy of {@link #contentSecurityPolicy()}
 * these headers are fixed: no frame around a page, no camera, microphone, location or payment, no window shared with
 * another site. It runs as user 101 on a read-only root. A site is
 * published by default, at <code>127.0.0.1:${STOREFRONT_PORT:-8080}</code>.
 *
 * <p>Of {@link ContainerImage} a site takes {@code name}, {@code repository}, {@code port}, {@code baseImage} (an
 * nginx), {@code labels}, {@code stopGracePeriod}, {@code restart} and {@code publish}; anything else is the problem
 * {@code not-for-sites}. Of {@link HealthCheck} it takes {@code path}, at which load balancers may ask, {@code port}, the
 * private port at which the image's own check asks (8081 unless given), and the times. What {@link Resources} does not say
 * is for a site 0.5 processors, 128M and 100 processes, of which 0.1 processors and 32M are reserved. It may
 * {@link DependsOn} a Java service, and waits for those of its routes in any case. Stands beside {@link ContainerImage}; without it: problem
 * {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StaticSite {

    /**
     * Directory of the sources, with {@code package.json} and {@code package-lock.json}, as a path with {@code /} that
     * starts at the option {@code slipway.projectDirectory}: {@code "web"}.
     *
     * <p>Becomes the source of the {@code COPY} instructions. Problems: {@code site-path}, {@code site-source} (the
     * directory or one of the two files is missing).
     *
     * @return the directory of the sources
     */
    String source();

    /**
     * Scripts of {@code package.json} that check the sources before they are built; one that the package does not have is
     * left out.
     *
     * <p>Default: {@code typecheck} and {@code lint}. Where one fails, so does the build of the image. Becomes
     * {@code npm run NAME --if-present}. Problem: {@code site-script}.
     *
     * @return the names of the scripts
     */
    String[] checks() default {"typecheck", "lint"};

    /**
     * Script of {@code package.json} that builds the site.
     *
     * <p>Default: {@code build}. Becomes {@code npm run NAME}. Problem: {@code site-script}.
     *
     * @return the name of the script
     */
    String build() default "build";

    /**
     * Directory that the build makes, below {@link #source()}.
     *
     * <p>Default: {@code dist}. Problem: {@code site-path}.
     *
     * @return the directory of the built files
     */
    String output() default "dist";

    /**
     * What is passed on to services.
     *
     * <p>Default: nothing. Becomes {@code upstream} and {@code location} in {@code nginx.conf}.
     *
     * @return the routes of the site
     */
    Route[] routes() default {};

    /**
     * Names of the operator's variables that reach the page without another build: {@code {"SHOP_CURRENCY"}}. The page
     * loads {@code /config.js}, written when the container starts, which sets {@code window.__CONFIG__} to a frozen object
     * of those that have a value. Whatever the value is, it stays a string.
     *
     * <p>Default: none, and there is no {@code /config.js}. Becomes {@code environment} in {@code compose.yaml}, lines of
     * {@code .env.example} and {@code nginx/start.sh}. Problem: {@code env-name}.
     *
     * @return the names of the variables
     */
    String[] runtimeEnv() default {};

    /**
     * What the build of the site may know, as environment variables of its scripts:
     * {@code @Env(name = "VITE_RELEASE", variable = "RELEASE", value = "dev")}. Everyone who loads the page can read it.
     *
     * <p>Default: none. Becomes {@code ARG} in the Dockerfile and {@code build.args} in {@code compose.yaml}. Problems:
     * those of {@link Env}; {@code env-source} for a secret.
     *
     * @return the build arguments
     */
    Env[] buildArgs() default {};

    /**
     * The {@code Content-Security-Policy} of the pages.
     *
     * <p>Default (empty): everything from the site itself and nothing else: no inline script or style, no frame around it,
     * images also as {@code data:}. It is a response header of every page; what services answer has a stricter one. Problem:
     * {@code header-value}, also where it has more than 4000 characters.
     *
     * @return the content security policy
     */
    String contentSecurityPolicy() default "";

    /**
     * Whether a path that is no file is answered with {@code index.html}, as applications with routes of their own need. A
     * path that looks like a file, such as {@code /users/42.json}, is answered with 404 in any case.
     *
     * <p>Default: true. With false a path may also mean {@code PATH.html} or {@code PATH/index.html}.
     *
     * @return whether unknown paths are the application's
     */
    boolean spaFallback() default true;

    /**
     * Path below which files have a hash of their content in their names, so that browsers may keep them for a year:
     * {@code /assets/} as Vite makes it. A hash is what follows the last {@code -} or {@code .} before the ending, with
     * eight or more letters, digits, {@code _} and {@code -}, of which one is a digit or a capital:
     * {@code index-BfT3xk2_.js}. A file without one is kept for an hour, like all others.
     *
     * <p>Default: {@code /assets/}. Empty where there is no such path. Problem: {@code route-path}.
     *
     * @return the path of files with hashed names
     */
    String hashedPath() default "/assets/";

    /**
     * Networks of the proxies in front of the site whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are to be
     * believed: {@code {"10.0.0.0/8"}}. A proxy on the same machine comes from Docker's gateway, which is in
     * {@code 172.16.0.0/12} or {@code 192.168.0.0/16} unless the engine is told otherwise.
     *
     * <p>Default: none, the address of the connection is the client's. Named too widely, any client can pretend to be
     * another. Becomes {@code set_real_ip_from}. Problem: {@code network-syntax}.
     *
     * @return the networks of trusted proxies
     */
    String[] trustedProxies() default {};
}
