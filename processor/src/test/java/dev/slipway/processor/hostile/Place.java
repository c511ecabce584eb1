package dev.slipway.processor.hostile;

import dev.slipway.processor.model.Origin;

/**
 * A text in an annotation of a source.
 *
 * @param member what it is a value of: {@code ContainerImage.env.value}
 * @param written the text that stands there; empty where it is left at its default
 * @param byDefault the text that says nothing, which is the default of the member; null where it has none
 */
record Place(Deployable deployable, Origin origin, String member, String written, String byDefault) {

    @Override
    public String toString() {
        return deployable.name() + ": " + origin.shown();
    }
}
