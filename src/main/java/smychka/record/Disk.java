package smychka.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps by which a batch changes the disk, each announced before it is taken, so that a test can pull the plug. */
public final class Disk {

    /** Told what is about to be done to which file; whatever it throws happens instead. */
    @FunctionalInterface
    interface Plug {
        void before(String step, Path file) throws IOException;
    }

    /** Does nothing outside tests. */
    static volatile Plug plug = (step, file) -> {};

    private Disk() {}

    /** Makes a folder and those above it, where they are missing. */
    public static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            plug.before("make", folder);
            Files.createDirectories(folder);
        }
    }

    public static void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            plug.before("delete", file);
            Files.deleteIfExists(file);
        }
    }

    /** Deletes a folder and the files in it; nothing when there is none. */
    public static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (var file : files) {
                    delete(file);
                }
            }
            delete(folder);
        }
    }

    /**
     * Gives a file that never changes a second name, or makes a copy where the disk allows no second name. It appears
     * whole, in place of what stood there.
     *
     * @param unfinished a name that nobody else uses meanwhile
     */
    public static void link(Path file, Path name, Path unfinished) throws IOException {
        plug.before("link", name);
        try {
            Files.deleteIfExists(unfinished);
            try {
                Files.createLink(unfinished, file);
            } catch (UnsupportedOperationException | FileSystemException e) {
                if (e instanceof NoSuchFileException) {
                    throw e;
                }
                Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            rename(unfinished, name);
        } finally {
            // two names of one file stay two names when one is moved over the other
            Files.deleteIfExists(unfinished);
        }
    }

    /** Puts a whole file in its place; once this returns, a power cut does not undo it. */
    static void rename(Path unfinished, Path file) throws IOException {
        plug.before("rename", file);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        plug.before("sync", file);
        syncFolder(file.toAbsolutePath().getParent());
    }

    private static void syncFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system lets a folder be opened; there the rename is as lasting as it gets
        }
    }
}
