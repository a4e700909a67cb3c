package smychka.record;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: written under another name, forced to disk, then renamed. */
public final class AtomicFile implements Closeable {

    /** What the names of unfinished files end with. */
    public static final String UNFINISHED = ".tmp";

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final OutputStream out;

    public AtomicFile(Path file) throws IOException {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Disk.plug.before("open", file);
        this.channel = FileChannel.open(
                unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(new ToDisk(file, channel), BUFFER);
    }

    /** Writes to the channel and to nothing else. */
    private static final class ToDisk extends OutputStream {
        private final Path file;
        private final FileChannel channel;

        ToDisk(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Disk.plug.before("write", file);
            var buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    /** Writes a whole text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        try (var atomic = new AtomicFile(file)) {
            atomic.out().write(text.getBytes(StandardCharsets.UTF_8));
            atomic.commit();
        }
    }

    public OutputStream out() {
        return out;
    }

    /** Puts the file in its place; nothing can be written after. */
    public void commit() throws IOException {
        out.flush();
        Disk.plug.before("force", file);
        channel.force(true);
        channel.close();
        Disk.rename(unfinished, file);
    }

    /** Leaves nothing behind of a file that was not committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Disk.delete(unfinished);
    }
}
