package dev.slipway.annotations;

/** When Docker starts a container again after it has ended; the names are those of Compose's {@code restart}. */
public enum RestartPolicy {
    /** Never ({@code no}). */
    NO,
    /** If it ended with an exit code other than 0 ({@code on-failure}). */
    ON_FAILURE,
    /** Always, also after a restart of the Docker engine ({@code always}). */
    ALWAYS,
    /** Always, unless an operator stopped it ({@code unless-stopped}). */
    UNLESS_STOPPED
}
