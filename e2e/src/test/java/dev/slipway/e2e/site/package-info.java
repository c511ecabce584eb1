/** Web front ends: pages, headers, routes, values, browsers. */
package dev.slipway.e2e.site;
