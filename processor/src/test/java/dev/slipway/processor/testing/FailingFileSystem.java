package dev.slipway.processor.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Set;

/**
 * The real file system, in which one change fails, given by its number. If the process is killed, all later changes
 * fail too.
 */
public final class FailingFileSystem extends FileSystem {

    /** Ends the code of a killed process. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final FileSystem real;
    private final int failing;
    private final boolean isKill;
    private final String unreadable;
    private final FileSystemProvider provider;
    private int changes;

    private FailingFileSystem(FileSystem real, int failing, boolean isKill, String unreadable) {
        this.real = real;
        this.provider = new Provider();
        this.failing = failing;
        this.isKill = isKill;
        this.unreadable = unreadable;
    }

    /** The path in a file system whose process is killed at a change. */
    public static Path killedAt(int change, Path path) {
        return new FailingFileSystem(path.getFileSystem(), change, true, "").wrap(path);
    }

    /** The path in a file system in which a change fails as on a full disk. */
    public static Path fullAt(int change, Path path) {
        return new FailingFileSystem(path.getFileSystem(), change, false, "").wrap(path);
    }

    /** The path in a file system in which directories with a name may not be read, and no change fails. */
    public static Path unreadable(String name, Path path) {
        return new FailingFileSystem(path.getFileSystem(), 0, false, name).wrap(path);
    }

    private void change(Path path) throws IOException {
        changes++;
        if (isKill && changes >= failing) {
            throw new Killed();
        }
        if (changes == failing) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    private Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    Object[] unwrapped = arguments == null ? null : arguments.clone();
                    for (int i = 0; unwrapped != null && i < unwrapped.length; i++) {
                        unwrapped[i] = unwrapped[i] instanceof Path argument ? unwrap(argument) : unwrapped[i];
                    }
                    try {
                        Object result = method.invoke(path, unwrapped);
                        return result instanceof Path found ? wrap(found) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Path unwrap(Path path) {
        // The text of a path is enough: every wrapped path belongs to the default file system.
        return path.getFileSystem() instanceof FailingFileSystem ? Path.of(path.toString()) : path;
    }

    private final class Provider extends ForwardingProvider {

        private Provider() {
            super(real.provider());
        }

        @Override
        protected Path unwrap(Path path) {
            return FailingFileSystem.unwrap(path);
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (isWrite(options)) {
                change(path);
            }
            return to.newByteChannel(unwrap(path), options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            return to.newFileChannel(unwrap(path), options, attributes);
        }

        /** A failed write leaves an empty file. */
        @Override
        public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
            OutputStream out = to.newOutputStream(unwrap(path), options);
            try {
                change(path);
            } catch (IOException | Killed e) {
                out.close();
                throw e;
            }
            return out;
        }

        private static boolean isWrite(Set<? extends OpenOption> options) {
            return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            if (path.endsWith(unreadable)) {
                throw new AccessDeniedException(path.toString());
            }
            DirectoryStream<Path> stream = to.newDirectoryStream(unwrap(path), filter);
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    var paths = stream.iterator();
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return paths.hasNext();
                        }

                        @Override
                        public Path next() {
                            return wrap(paths.next());
                        }
                    };
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
            change(path);
            to.createDirectory(unwrap(path), attributes);
        }

        /** Deleting works on a full disk. */
        @Override
        public void delete(Path path) throws IOException {
            if (isKill) {
                change(path);
            }
            to.delete(unwrap(path));
        }

        @Override
        public void move(Path from, Path target, CopyOption... options) throws IOException {
            change(from);
            to.move(unwrap(from), unwrap(target), options);
        }

        @Override
        public void copy(Path from, Path target, CopyOption... options) throws IOException {
            change(from);
            to.copy(unwrap(from), unwrap(target), options);
        }

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return FailingFileSystem.this;
        }

        @Override
        public Path getPath(URI uri) {
            return wrap(Path.of(uri));
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("it is the default file system, which nobody closes");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return real.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
