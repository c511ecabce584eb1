/** PostgreSQL: all that is only so for {@code @Postgres}. */
package dev.slipway.processor.backing.postgres;
