package smychka.run;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import smychka.record.Disk;

/**
 * Holds a batch's folder for this process. The lock is the system's own and ends with the process, however it ends; the
 * file it is on says who holds it.
 */
public final class FolderLock implements Closeable {

    public static final String FILE = ".lock";

    /** Far behind the words, so that they can be read where a lock forbids it. */
    private static final long LOCKED_BYTE = 1 << 20;

    private static final int TRIES = 10;
    private static final int MILLIS_BETWEEN = 100;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Somebody else holds the folder. */
    public static final class HeldException extends IOException {
        private static final long serialVersionUID = 1L;

        HeldException(String holder) {
            super(holder);
        }
    }

    /**
     * Takes hold of a folder, which is made when it is missing.
     *
     * @throws HeldException whose message says who holds it
     */
    public static FolderLock take(Path folder) throws IOException {
        Disk.makeFolder(folder);
        var channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            for (int i = 1; !locks(channel); i++) {
                if (i == TRIES) {
                    throw new HeldException(holder(folder));
                }
                Thread.sleep(MILLIS_BETWEEN);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new HeldException(holder(folder));
        }
    }

    /** Who holds a folder now, or nobody. */
    public static Optional<String> holderOf(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ)) {
            var lock = channel.tryLock(LOCKED_BYTE, 1, true);
            return lock == null ? Optional.of(holder(folder)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.of(holder(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Lets go. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            return "another process";
        }
    }

    private static String me() {
        return "process " + ProcessHandle.current().pid() + " on " + host() + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }
}
