/** Databases, caches and secrets: rights, faults, migrations, data that survives. */
package dev.slipway.e2e.data;
