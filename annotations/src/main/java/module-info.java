/**
 * The annotations that describe how a service runs: its image, its health check, its limits and what it depends on.
 *
 * <p>They are needed to compile a service and by nothing at run time: a modular project says
 * {@code requires static dev.slipway.annotations}.
 */
module dev.slipway.annotations {
    exports dev.slipway.annotations;
}
