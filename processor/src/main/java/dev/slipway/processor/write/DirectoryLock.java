package dev.slipway.processor.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** Keeps two builds, of one machine or of one JVM, from writing a directory at the same time. */
final class DirectoryLock implements AutoCloseable {

    private static final int TRIES = 600;
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock for half a minute, which is far longer than any build holds it. */
    static DirectoryLock of(Path directory) throws IOException {
        var channel = FileChannel.open(
                directory.resolve(".slipway-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (int i = 0; i < TRIES; i++) {
                if (tryLock(channel) != null) {
                    return new DirectoryLock(channel);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("another build holds " + directory.resolve(".slipway-lock"));
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another thread of this JVM, as in a parallel Maven build
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
