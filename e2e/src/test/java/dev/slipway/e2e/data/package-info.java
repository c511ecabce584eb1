/** Databases, caches and secrets: rights, faults, migrations, and data that survive. */
package dev.slipway.e2e.data;
