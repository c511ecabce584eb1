/** Redis: everything that is specific to {@code @Redis}. */
package dev.slipway.processor.backing.redis;
