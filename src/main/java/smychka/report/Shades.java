package smychka.report;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a map: one below the first limit, one from each limit on; the darker the more, in grey as well.
 *
 * @param limits rising, one fewer than colours
 */
record Shades(List<Double> limits, List<Color> colors) {

    private static final int[] COOL = {0xffffcc, 0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x2c7fb8, 0x253494};
    private static final int[] WARM = {0xffffd4, 0xfee391, 0xfec44f, 0xfe9929, 0xd95f0e, 0x993404};

    /** Harvests, prices: five limits. */
    static Shades cool(Double... limits) {
        return of(COOL, limits);
    }

    /** Burdens and losses: five limits. */
    static Shades warm(Double... limits) {
        return of(WARM, limits);
    }

    private static Shades of(int[] colors, Double... limits) {
        return new Shades(
                List.of(limits),
                java.util.Arrays.stream(colors).mapToObj(Color::new).toList());
    }

    Color of(double value) {
        return colors.get((int) limits.stream().filter(limit -> value >= limit).count());
    }

    /** What a colour stands for. */
    String label(int color) {
        return color == 0
                ? "under " + text(limits.get(0))
                : color == limits.size()
                        ? text(limits.get(color - 1)) + " or more"
                        : text(limits.get(color - 1)) + " to " + text(limits.get(color));
    }

    private static String text(double limit) {
        return Numbers.plain(Double.toString(limit));
    }
}
