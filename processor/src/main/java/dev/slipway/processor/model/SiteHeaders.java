package dev.slipway.processor.model;

import java.util.List;

/**
 * The headers in the responses of a site.
 *
 * @param contentSecurityPolicy what was written; empty for the strict default
 * @param others headers without a member of their own
 */
public record SiteHeaders(
        String contentSecurityPolicy,
        PermissionsPolicy permissionsPolicy,
        OpenerPolicy openerPolicy,
        List<Header> others) {}
