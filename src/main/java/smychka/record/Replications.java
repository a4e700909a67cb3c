package smychka.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The national numbers of one scenario's replications, kept on disk: memory does not grow with their number. */
final class Replications implements Closeable {

    private static final int BLOCK_BYTES = 1 << 24;

    private final Path scratch;
    private final FileChannel channel;
    private int count;
    private int months;
    private int columns;

    /** @param scratch a file for the time being */
    Replications(Path scratch) throws IOException {
        this.scratch = scratch;
        Disk.plug.before("open", scratch);
        channel = FileChannel.open(
                scratch,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** Told one month's values of one column, one for each replication. */
    @FunctionalInterface
    interface Column {
        void values(int month, int column, double[] values) throws IOException;
    }

    /** @param national of as many months and columns as the others */
    void add(Grid national) throws IOException {
        months = national.months();
        columns = national.columns();
        var bytes = ByteBuffer.allocate(months * columns * Double.BYTES);
        bytes.asDoubleBuffer().put(national.values());
        write(bytes, (long) count * bytes.capacity());
        count++;
    }

    int count() {
        return count;
    }

    int months() {
        return months;
    }

    /** Goes through months, then columns; the array is used again. */
    void forEach(Column told) throws IOException {
        int rowBytes = columns * Double.BYTES;
        int atOnce = (int) Math.max(1, Math.min(months, BLOCK_BYTES / ((long) count * rowBytes)));
        for (int first = 0; first < months; first += atOnce) {
            int block = Math.min(atOnce, months - first);
            forEach(told, first, block, read(first, block));
        }
    }

    void clear() throws IOException {
        channel.truncate(0);
        count = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Disk.delete(scratch);
    }

    private void forEach(Column told, int first, int block, double[] numbers) throws IOException {
        var values = new double[count];
        for (int month = 0; month < block; month++) {
            for (int column = 0; column < columns; column++) {
                for (int r = 0; r < count; r++) {
                    values[r] = numbers[(r * block + month) * columns + column];
                }
                told.values(first + month, column, values);
            }
        }
    }

    /** Some months of all replications: by replication, then month, then column. */
    private double[] read(int first, int block) throws IOException {
        var numbers = new double[count * block * columns];
        var bytes = ByteBuffer.allocate(block * columns * Double.BYTES);
        for (int r = 0; r < count; r++) {
            long from = ((long) r * months + first) * columns * Double.BYTES;
            bytes.clear();
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // goes on until the block is full
            }
            bytes.flip().asDoubleBuffer().get(numbers, r * block * columns, block * columns);
        }
        return numbers;
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        Disk.plug.before("write", scratch);
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
    }
}
