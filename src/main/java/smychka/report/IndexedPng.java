package smychka.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Images of at most 256 colours as PNG. Java's own writer works out five filters for each row of such images and takes
 * none, as the format advises, which doubles the time.
 */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int PALETTE = 3;

    /** Higher levels cost time and save nothing here. */
    private static final int LEVEL = 6;

    private IndexedPng() {}

    /** @param image a byte a pixel, of indexed colours */
    static byte[] of(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "PLTE", palette((IndexColorModel) image.getColorModel()));
            chunk(out, "IDAT", rows(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] header(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(new byte[] {BITS, PALETTE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette(IndexColorModel colors) {
        var palette = new byte[3 * colors.getMapSize()];
        for (var i = 0; i < colors.getMapSize(); i++) {
            palette[3 * i] = (byte) colors.getRed(i);
            palette[3 * i + 1] = (byte) colors.getGreen(i);
            palette[3 * i + 2] = (byte) colors.getBlue(i);
        }
        return palette;
    }

    /** Each row after a nought, which says that it is not filtered. */
    private static byte[] rows(BufferedImage image) throws IOException {
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(LEVEL);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (var y = 0; y < image.getHeight(); y++) {
                out.write(0);
                out.write(pixels, y * image.getWidth(), image.getWidth());
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
