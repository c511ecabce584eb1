/** Redis: all that is only so for {@code @Redis}. */
package dev.slipway.processor.backing.redis;
