package dev.slipway.annotations;

/**
 * Whether a page shares its window with pages of other sites that it opens, or that opened it: the values of the header
 * {@code Cross-Origin-Opener-Policy}.
 */
public enum OpenerPolicy {
    /** With pages of the same origin only ({@code same-origin}). */
    SAME_ORIGIN,
    /**
     * Also with pages that it opens itself, which logins and payments in a window of their own need
     * ({@code same-origin-allow-popups}).
     */
    SAME_ORIGIN_ALLOW_POPUPS,
    /** With pages that it opens itself, but not with the one that opened it ({@code noopener-allow-popups}). */
    NOOPENER_ALLOW_POPUPS,
    /** With any page ({@code unsafe-none}), as if the header were not sent. */
    UNSAFE_NONE
}
