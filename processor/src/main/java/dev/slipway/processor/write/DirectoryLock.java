package dev.slipway.processor.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Keeps two builds, on one machine or in one JVM, from writing a directory at the same time.
 *
 * <p>The file is empty unless files are being replaced. A build that is killed meanwhile leaves a character in it,
 * which tells the next build and {@code up.sh}.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String NAME = ".slipway-lock";
    private static final int TRIES = 600;
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private final boolean wasInterrupted;

    private DirectoryLock(FileChannel channel) throws IOException {
        this.channel = channel;
        this.wasInterrupted = channel.size() > 0;
    }

    /** Waits for the lock for half a minute, which is far longer than any build holds it. */
    static DirectoryLock of(Path directory) throws IOException {
        DirectoryFault.refuseLinks(directory, NAME);
        var channel = FileChannel.open(
                directory.resolve(NAME),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
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
        throw new IOException("another build holds " + directory.resolve(NAME));
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another thread of this JVM, as in a parallel Maven build
        }
    }

    /** Whether the last build was killed while it replaced files. */
    boolean wasInterrupted() {
        return wasInterrupted;
    }

    /** Marks that files are being replaced. */
    void begin() throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {'!'}), 0);
    }

    /** Marks that no file was replaced: the files are as the last build left them, perhaps a mixture. */
    void giveUp() throws IOException {
        if (!wasInterrupted) {
            end();
        }
    }

    /** Marks that all files are of one build again. */
    void end() throws IOException {
        channel.truncate(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
