package smychka.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import smychka.record.Manifest;

/**
 * How one scenario is drawn in every picture: a colour that the colour-blind can tell apart and a line that
 * differs in grey.
 *
 * @param name the scenario's name in the tables
 * @param title the scenario's name in the legend
 */
record Ink(String name, String title, Color color, BasicStroke line, boolean hollow) {

    /** Okabe and Ito's colours, but for black (kept for what was observed) and yellow (too pale on white). */
    private static final int[] COLORS = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9};

    /** So far that no eye sees it, but that no two scenarios have quite the same colour. */
    private static final int STEP = 2;

    private static final float[][] DASHES = {null, {9, 4}, {2, 3}, {10, 3, 2, 3}, {16, 5}};

    static List<Ink> of(List<Manifest.ScenarioNote> scenarios) {
        var inks = new ArrayList<Ink>();
        for (var scenario : scenarios) {
            var i = inks.size();
            inks.add(new Ink(
                    scenario.name(),
                    title(scenario),
                    new Color(COLORS[i % COLORS.length] ^ STEP * (i / COLORS.length)),
                    line(DASHES[i % DASHES.length]),
                    i % 2 == 1));
        }
        return List.copyOf(inks);
    }

    /** The scenario's title, or its name where the file gives none. */
    private static String title(Manifest.ScenarioNote scenario) {
        return scenario.title() == null || scenario.title().isBlank() ? scenario.name() : scenario.title();
    }

    private static BasicStroke line(float[] dash) {
        return new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    /** The ink of a part of a whole, which is no scenario. */
    static Ink part(String name, Color color) {
        return new Ink(name, name, color, line(null), false);
    }

    /** The same ink for one of several curves of a scenario. */
    Ink named(String other) {
        return new Ink(name, other, color, line, hollow);
    }

    boolean solid() {
        return line.getDashArray() == null;
    }

    /** The colour as CSS has it. */
    String css() {
        return "#" + Integer.toHexString(color.getRGB()).substring(2);
    }

    /** The line's dashes as SVG has them; empty for a full line. */
    String dashes() {
        if (solid()) {
            return "";
        }
        var dashes = new StringBuilder();
        for (var dash : line.getDashArray()) {
            dashes.append(dashes.length() == 0 ? "" : " ").append(SvgPath.number(dash));
        }
        return dashes.toString();
    }

    /** Bars are full or nearly empty, so that neighbours differ in grey. */
    Color barFill() {
        return faint(hollow ? 0.12f : 0.6f);
    }

    /** The colour, let through to a share of its strength. */
    Color faint(float share) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.round(255 * share));
    }
}
