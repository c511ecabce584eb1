package dev.slipway.e2e;

/** Something that tests share, and that leaves nothing behind when it is closed. */
interface Fixture extends AutoCloseable {

    @Override
    void close();
}
