package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/** Headers in which proxies and gateways tell a service something, and which any client could forge. */
public enum ProxyHeaders {
    /** Headers that a site itself sets for each service. */
    TOLD(
            "Connection",
            "Host",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Real-IP",
            "X-Request-Id"),
    /** Another path than the one that the site has checked, or another proxy for the service's own requests. */
    DECEIT("Proxy", "X-Original-URI", "X-Original-URL", "X-Rewrite-URL"),
    /** Another method than the request's. */
    METHOD("X-HTTP-Method", "X-HTTP-Method-Override", "X-Method-Override"),
    /** The address of the client. */
    ADDRESS(
            "CF-Connecting-IP",
            "CF-Connecting-IPv6",
            "CF-Pseudo-IPv4",
            "Client-IP",
            "Fastly-Client-IP",
            "Fly-Client-IP",
            "Forwarded",
            "Forwarded-For",
            "True-Client-IP",
            "WL-Proxy-Client-IP",
            "X-Appengine-User-IP",
            "X-Azure-ClientIP",
            "X-Azure-SocketIP",
            "X-Client-IP",
            "X-Cluster-Client-IP",
            "X-Envoy-External-Address",
            "X-Forwarded",
            "X-Forwarded-Client-IP",
            "X-Original-Forwarded-For",
            "X-Originating-IP",
            "X-ProxyUser-IP",
            "X-Remote-Addr",
            "X-Remote-IP"),
    /** The request of the client: scheme, host, port, path. */
    REQUEST(
            "Front-End-Https",
            "WL-Proxy-SSL",
            "X-Forwarded-By",
            "X-Forwarded-Method",
            "X-Forwarded-Path",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Protocol",
            "X-Forwarded-Scheme",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Forwarded-Uri",
            "X-Host",
            "X-HTTP-Host-Override",
            "X-Original-Host",
            "X-Original-Method",
            "X-Proxied-Https",
            "X-Scheme",
            "X-Script-Name",
            "X-Url-Scheme"),
    /** The user who has logged in. */
    USER(
            "CF-Access-Authenticated-User-Email",
            "CF-Access-Jwt-Assertion",
            "IV-Groups",
            "IV-User",
            "Remote-Email",
            "Remote-Groups",
            "Remote-Name",
            "Remote-User",
            "Tailscale-User-Login",
            "Tailscale-User-Name",
            "X-Amzn-Oidc-Accesstoken",
            "X-Amzn-Oidc-Data",
            "X-Amzn-Oidc-Identity",
            "X-Auth-Request-Access-Token",
            "X-Auth-Request-Email",
            "X-Auth-Request-Groups",
            "X-Auth-Request-Preferred-Username",
            "X-Auth-Request-User",
            "X-Authenticated-User",
            "X-Authenticated-Userid",
            "X-Authentik-Email",
            "X-Authentik-Entitlements",
            "X-Authentik-Groups",
            "X-Authentik-Jwt",
            "X-Authentik-Name",
            "X-Authentik-Uid",
            "X-Authentik-Username",
            "X-Consumer-Custom-ID",
            "X-Consumer-Groups",
            "X-Consumer-ID",
            "X-Consumer-Username",
            "X-Credential-Identifier",
            "X-Forwarded-Access-Token",
            "X-Forwarded-Email",
            "X-Forwarded-Groups",
            "X-Forwarded-Preferred-Username",
            "X-Forwarded-User",
            "X-Goog-Authenticated-User-Email",
            "X-Goog-Authenticated-User-ID",
            "X-Goog-IAP-JWT-Assertion",
            "X-MS-Client-Principal",
            "X-MS-Client-Principal-ID",
            "X-MS-Client-Principal-IDP",
            "X-MS-Client-Principal-Name",
            "X-Pomerium-Jwt-Assertion",
            "X-Remote-Email",
            "X-Remote-Group",
            "X-Remote-Groups",
            "X-Remote-Name",
            "X-Remote-User",
            "X-Userinfo",
            "X-Vouch-User",
            "X-WebAuth-Email",
            "X-WebAuth-Groups",
            "X-WebAuth-Name",
            "X-WebAuth-Role",
            "X-WebAuth-User"),
    /** The certificate of the client. */
    CERTIFICATE(
            "Client-Cert",
            "Client-Cert-Chain",
            "SSL-Client-Cert",
            "SSL-Client-Fingerprint",
            "SSL-Client-I-DN",
            "SSL-Client-Issuer-DN",
            "SSL-Client-S-DN",
            "SSL-Client-Serial",
            "SSL-Client-Subject-DN",
            "SSL-Client-Verify",
            "WL-Proxy-Client-Cert",
            "X-Amzn-Mtls-Clientcert",
            "X-Amzn-Mtls-Clientcert-Issuer",
            "X-Amzn-Mtls-Clientcert-Leaf",
            "X-Amzn-Mtls-Clientcert-Serial-Number",
            "X-Amzn-Mtls-Clientcert-Subject",
            "X-Amzn-Mtls-Clientcert-Validity",
            "X-ARR-ClientCert",
            "X-Client-Cert",
            "X-Client-Certificate",
            "X-Client-DN",
            "X-Client-Verify",
            "X-Forwarded-Client-Cert",
            "X-Forwarded-Tls-Client-Cert",
            "X-Forwarded-Tls-Client-Cert-Info",
            "X-SSL-Cert",
            "X-SSL-Client-Cert",
            "X-SSL-Client-CN",
            "X-SSL-Client-DN",
            "X-SSL-Client-Fingerprint",
            "X-SSL-Client-I-DN",
            "X-SSL-Client-Issuer-DN",
            "X-SSL-Client-S-DN",
            "X-SSL-Client-Serial",
            "X-SSL-Client-SHA1",
            "X-SSL-Client-Subject-DN",
            "X-SSL-Client-Verify");

    private final List<String> names;

    ProxyHeaders(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }

    /** Whether a route may pass it on. */
    public boolean canPass() {
        return this != TOLD && this != DECEIT;
    }

    /** Whether it is passed on only from a trusted proxy. */
    public boolean needsTrust() {
        return compareTo(METHOD) > 0;
    }

    /** The kind of a header, whatever the case of its letters; empty for any other header. */
    public static Optional<ProxyHeaders> of(String name) {
        for (ProxyHeaders kind : values()) {
            for (String known : kind.names) {
                if (known.equalsIgnoreCase(name)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
