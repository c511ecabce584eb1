/** PostgreSQL: everything that is specific to {@code @Postgres}. */
package dev.slipway.processor.backing.postgres;
