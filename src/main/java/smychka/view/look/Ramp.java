package smychka.view.look;

import java.awt.Color;

/** A row of colours from little to much, in the look of the day. */
@SuppressWarnings("ImmutableEnumChecker") // nobody writes the arrays
public enum Ramp {
    /** Much is a warning. */
    WARNING(
            new int[] {0xfff4e3, 0xfdcf9b, 0xf48a4a, 0xc93a22, 0x6f1014},
            new int[] {0x2f2a27, 0x6b3a26, 0xb9502a, 0xf08a4b, 0xffdcae}),
    /** Little is a warning. */
    WANT(
            new int[] {0x6f1014, 0xc93a22, 0xf48a4a, 0xfdcf9b, 0xfff4e3},
            new int[] {0xffdcae, 0xf08a4b, 0xb9502a, 0x6b3a26, 0x2f2a27}),
    /** Much is neither good nor bad. */
    PLAIN(
            new int[] {0xeff6f4, 0xb9ddd2, 0x63b5a4, 0x21807a, 0x0a4a4d},
            new int[] {0x26302e, 0x265850, 0x2f8a7c, 0x66bdaa, 0xcbeee3});

    private final int[] light;
    private final int[] dark;

    Ramp(int[] light, int[] dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour of a share, 0..1; what lies beyond has the colour of the end. */
    public Color at(double share, Look look) {
        var stops = look == Look.DARK ? dark : light;
        double place = Math.min(1, Math.max(0, share)) * (stops.length - 1);
        int below = Math.min(stops.length - 2, (int) place);
        double rest = place - below;
        return new Color(
                mixed(stops[below] >> 16, stops[below + 1] >> 16, rest),
                mixed(stops[below] >> 8, stops[below + 1] >> 8, rest),
                mixed(stops[below], stops[below + 1], rest));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round((from & 255) * (1 - share) + (to & 255) * share);
    }
}
