package smychka.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * A picture in its 256 commonest colours, a third of the bytes: lines, bands and letters keep theirs, only the
 * rarest blends at their edges move to the nearest one.
 */
final class FewColors {

    private static final int COLORS = 256;

    private FewColors() {}

    static BufferedImage of(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var palette = commonest(pixels);
        var few =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var bytes = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
        var places = new HashMap<Integer, Byte>();
        for (var i = 0; i < pixels.length; i++) {
            var same = i > 0 && pixels[i] == pixels[i - 1];
            bytes[i] = same ? bytes[i - 1] : places.computeIfAbsent(pixels[i], pixel -> nearest(pixel, palette));
        }
        return few;
    }

    private static int[] commonest(int[] pixels) {
        var counts = new HashMap<Integer, int[]>();
        for (var i = 0; i < pixels.length; ) {
            var start = i;
            while (i < pixels.length && pixels[i] == pixels[start]) {
                i++;
            }
            counts.computeIfAbsent(pixels[start], any -> new int[1])[0] += i - start;
        }
        var byCount = Comparator.<Map.Entry<Integer, int[]>>comparingInt(e -> -e.getValue()[0]);
        return counts.entrySet().stream()
                .sorted(byCount.thenComparing(Map.Entry.comparingByKey()))
                .limit(COLORS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static IndexColorModel model(int[] palette) {
        var channels = new byte[3][palette.length];
        for (var i = 0; i < palette.length; i++) {
            channels[0][i] = (byte) (palette[i] >> 16);
            channels[1][i] = (byte) (palette[i] >> 8);
            channels[2][i] = (byte) palette[i];
        }
        return new IndexColorModel(8, palette.length, channels[0], channels[1], channels[2]);
    }

    private static byte nearest(int pixel, int[] palette) {
        var best = 0;
        for (var i = 1; i < palette.length; i++) {
            if (distance(pixel, palette[i]) < distance(pixel, palette[best])) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int a, int b) {
        var red = (a >> 16 & 255) - (b >> 16 & 255);
        var green = (a >> 8 & 255) - (b >> 8 & 255);
        var blue = (a & 255) - (b & 255);
        return red * red + green * green + blue * blue;
    }
}
