package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a service a web site: nginx serves files that npm builds, or files as they are, and passes requests on to the
 * Java services.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @HealthCheck(path = "/health")
 * @StaticSite(source = "web", routes = @Route(path = "/api/", to = OrdersService.class))
 * interface Storefront {}
 * }</pre>
 *
 * <p>becomes {@code storefront/Dockerfile} and {@code storefront/nginx/}: an image with the built files, compressed,
 * and an nginx that sends security headers with every response, lets browsers cache files with a hash in their names,
 * answers 404 for missing files and never serves dotfiles or source maps. By default a page cannot be framed, use
 * camera, microphone, location or payment, share its window with another site, or load anything from elsewhere;
 * {@link #contentSecurityPolicy()}, {@link #permissionsPolicy()} and {@link #crossOriginOpenerPolicy()} change that.
 * nginx runs as user 101 on a read-only root. A site is published by default, at
 * <code>127.0.0.1:${STOREFRONT_PORT:-8080}</code>.
 *
 * <p>One client, that is one address, may have a third of the connections that there is memory for (341 of 1024 with
 * 128M), and 64 requests at services at a time. More are closed, or answered with 429, so that others are served. The
 * addresses of {@link #trustedProxies()} and of the machine itself have no such limit. A request may have 32 KB of
 * headers.
 *
 * <p>A site uses these members of {@link ContainerImage}: {@code name}, {@code repository}, {@code port},
 * {@code baseImage} (an nginx), {@code labels}, {@code stopGracePeriod}, {@code restart} and {@code publish}; any other
 * is the problem {@code not-for-sites}. Of {@link HealthCheck} it uses {@code path}, for load balancers, {@code port},
 * the private port of the image's own check (default 8081), and the times. The defaults of {@link Resources} are 0.5
 * processors, 128M and 100 processes for a site, with 0.1 processors and 32M reserved. It may {@link DependsOn} a Java
 * service; it does not wait for the services of its routes, which nginx looks up at each request. Stands beside
 * {@link ContainerImage}; without it: problem {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StaticSite {

    /**
     * Directory of the sources, as a path with {@code /} that starts at the option {@code slipway.projectDirectory}:
     * {@code "web"}. It holds {@code package.json} and {@code package-lock.json}, or, without a
     * {@link #packageManager()}, the files of the site, with {@code index.html}.
     *
     * <p>Becomes the source of the {@code COPY} instructions. Problems: {@code site-path}, {@code site-source} (the
     * directory or one of these files is missing).
     *
     * @return the directory of the sources
     */
    String source();

    /**
     * What builds the site. With {@code NONE} the files of {@link #source()} are served as they are.
     * {@code node_modules} and names that start with a dot are left out; {@code .well-known} is served. {@link #checks()},
     * {@link #build()}, {@link #output()} and {@link #buildArgs()} would then have no effect, and are the problem
     * {@code not-for-sites}.
     *
     * <p>Default: npm. Becomes the first stages of the Dockerfile.
     *
     * @return what builds the site
     */
    PackageManager packageManager() default PackageManager.NPM;

    /**
     * Scripts of {@code package.json} that check the sources before the build; a script that the package does not have
     * is skipped.
     *
     * <p>Default: {@code typecheck} and {@code lint}. If one fails, the build of the image fails. Becomes
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
     * Paths that are passed on to services.
     *
     * <p>Default: none. Becomes {@code upstream} and {@code location} in {@code nginx.conf}.
     *
     * @return the routes of the site
     */
    Route[] routes() default {};

    /**
     * Names of the operator's variables that reach the page without another build: {@code {"SHOP_CURRENCY"}}. The
     * container writes {@code /config.js} when it starts. The page loads this script, which sets
     * {@code window.__CONFIG__} to a frozen object of the variables that have a value. Every value is a string.
     *
     * <p>Default: none, and there is no {@code /config.js}. Becomes {@code environment} in {@code compose.yaml}, lines of
     * {@code .env.example} and {@code nginx/start.sh}. Problem: {@code env-name}.
     *
     * @return the names of the variables
     */
    String[] runtimeEnv() default {};

    /**
     * Environment variables for the build scripts of the site: {@code @Env(name = "VITE_RELEASE", variable = "RELEASE",
     * value = "dev")}. Everyone who loads the page can read it.
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
     * <p>Default (empty): a page loads from the site itself only, images also from {@code data:}; inline scripts,
     * inline styles and framing are blocked. It is a response header of every page; responses of services have a
     * stricter one. Problem: {@code header-value}, also for more than 4000 characters.
     *
     * @return the content security policy
     */
    String contentSecurityPolicy() default "";

    /**
     * Which features of the browser pages may use, in the syntax of the header {@code Permissions-Policy}:
     * {@code "camera=(self), payment=(self \"https://pay.example.com\")"}. A feature that is not named keeps its
     * default.
     *
     * <p>Default (empty): no camera, microphone, geolocation, payment, USB and browsing topics; for all other features
     * the browser's default. Problem: {@code permissions-policy}.
     *
     * @return what pages may use
     */
    String permissionsPolicy() default "";

    /**
     * Whether pages share their window with pages of other sites. Logins and payments that open a window of another
     * site need {@code SAME_ORIGIN_ALLOW_POPUPS}.
     *
     * <p>Default: with pages of the same origin only. Becomes the header {@code Cross-Origin-Opener-Policy}.
     *
     * @return whether windows are shared
     */
    OpenerPolicy crossOriginOpenerPolicy() default OpenerPolicy.SAME_ORIGIN;

    /**
     * Further headers of every response of the site: {@code @Header(name = "X-Robots-Tag", value = "noindex")}.
     *
     * <p>Default: none. Becomes {@code add_header} in {@code nginx/headers.conf}. Problems: {@code header-name},
     * {@code header-value}.
     *
     * @return further headers
     */
    Header[] headers() default {};

    /**
     * Whether a path without a file is answered with {@code index.html}, as single-page applications need. A path that
     * looks like a file, such as {@code /users/42.json}, is always answered with 404.
     *
     * <p>Default: true. With false a path may also mean {@code PATH.html} or {@code PATH/index.html}.
     *
     * @return whether unknown paths are the application's
     */
    boolean spaFallback() default true;

    /**
     * Path below which file names hold a hash of the content, so that browsers may cache the files for a year:
     * {@code /assets/}, as Vite makes it. A hash is the part after the last {@code -} or {@code .} before the file
     * extension: at least eight letters, digits, {@code _} and {@code -}, with at least one digit or capital:
     * {@code index-BfT3xk2_.js}. A file without a hash is cached for an hour, like all others.
     *
     * <p>Default: {@code /assets/}. Empty if there is no such path. Problem: {@code route-path}.
     *
     * @return the path of files with hashed names
     */
    String hashedPath() default "/assets/";

    /**
     * Networks of the proxies in front of the site whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are
     * trusted: {@code {"10.0.0.0/8"}}. A proxy on the same machine connects from Docker's gateway, which is in
     * {@code 172.16.0.0/12} or {@code 192.168.0.0/16} unless the engine is configured otherwise.
     *
     * <p>Default: none, the address of the connection is the client's. With too wide a network any client can pretend
     * to be another. Becomes {@code set_real_ip_from}. Problem: {@code network-syntax}.
     *
     * @return the networks of trusted proxies
     */
    String[] trustedProxies() default {};
}
