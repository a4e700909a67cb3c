package smychka.report;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The looks that pictures share, as a style sheet: each look a class, on a page each colour a variable. */
final class SvgLooks {

    private static final String DARK_GROUND = "#171b20";
    private static final int GREYISH = 24;

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final TreeSet<String> colors = new TreeSet<>();
    private final boolean variable;

    private SvgLooks(boolean variable) {
        this.variable = variable;
    }

    /** For a file by itself. */
    static SvgLooks fixed() {
        return new SvgLooks(false);
    }

    /** For a page, whose dark mode has other colours. */
    static SvgLooks variable() {
        return new SvgLooks(true);
    }

    /** The class of a look, given as declarations. */
    String of(String look) {
        return classes.computeIfAbsent(look, any -> "k" + Integer.toString(classes.size(), Character.MAX_RADIX));
    }

    String color(Color color) {
        var css = "#" + Integer.toHexString(color.getRGB()).substring(2);
        colors.add(css);
        return variable ? "var(--c" + css.substring(1) + ")" : css;
    }

    /** The rules of every class given out. */
    String rules() {
        var rules = new StringBuilder();
        if (variable) {
            rules.append(":root{");
            colors.forEach(c ->
                    rules.append("--c").append(c, 1, 7).append(':').append(c).append(';'));
            rules.append("}\n@media (prefers-color-scheme: dark) and screen{:root{");
            colors.forEach(c -> rules.append("--c")
                    .append(c, 1, 7)
                    .append(':')
                    .append(dark(c))
                    .append(';'));
            rules.append("}}\n");
        }
        classes.forEach((look, name) ->
                rules.append('.').append(name).append('{').append(look).append("}\n"));
        return rules.toString();
    }

    /** The same colour on a dark ground: greys change places, others grow lighter where they are dark. */
    private static String dark(String css) {
        var color = Color.decode(css);
        if (Theme.isKept(color)) {
            return css;
        }
        if (color.equals(Theme.GROUND)) {
            return DARK_GROUND;
        }
        var hsb = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        var most = Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue()));
        var least = Math.min(color.getRed(), Math.min(color.getGreen(), color.getBlue()));
        var luma = (0.3f * color.getRed() + 0.59f * color.getGreen() + 0.11f * color.getBlue()) / 255f;
        var turned = most - least < GREYISH
                ? Color.getHSBColor(hsb[0], hsb[1] / 3, 0.12f + 0.8f * (1 - hsb[2]))
                : luma < 0.45f ? Color.getHSBColor(hsb[0], hsb[1] * 0.72f, Math.min(1f, hsb[2] + 0.3f)) : color;
        return "#" + Integer.toHexString(turned.getRGB()).substring(2);
    }
}
