package smychka.report;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scenarios named where their curves end, in pictures wide enough for it. */
final class EndLabels {

    private static final double ROOM = 158;
    private static final double GAP = 8;
    private static final double LINE = 15;

    private record Label(Ink ink, double y) {}

    private EndLabels() {}

    /** Width kept free beside every plot of a picture. */
    static double room(Picture picture) {
        var wide = picture.spec().layout().columns() == 1 && !picture.spec().isMap();
        return wide && picture.panels().stream().anyMatch(EndLabels::named) ? ROOM : 0;
    }

    private static boolean named(Panel panel) {
        return panel.is(PanelSpec.Form.LINES)
                && panel.owner() == null
                && panel.curves().size() > 1;
    }

    static void draw(Graphics2D g, Picture picture, Sheet.Frame frame) {
        if (room(picture) == 0 || !named(frame.panel())) {
            return;
        }
        g.setFont(Theme.LABEL);
        var scale = picture.scale(frame.panel());
        var ends = frame.panel().curves().stream()
                .map(c -> new Label(c.ink(), y(frame, scale, c.fan())))
                .sorted(Comparator.comparingDouble(Label::y))
                .toList();
        var left = frame.plot().getMaxX() + GAP;
        for (var label : apart(ends, frame)) {
            g.setPaint(label.ink.color().darker());
            var text = Words.shorten(label.ink.title(), Theme.LABEL, ROOM - GAP);
            SvgGraphics.open(g, "s" + picture.inks().indexOf(label.ink));
            g.drawString(text, (float) left, (float) (label.y + 4.5));
            SvgGraphics.close(g);
        }
    }

    private static double y(Sheet.Frame frame, Scale scale, Fan fan) {
        var last = fan.points().get(fan.points().size() - 1).band().median();
        return frame.plot().getMaxY() - scale.share(last) * frame.plot().getHeight();
    }

    /** As near to their curves as lines of text allow, from the top down, then pushed up from the bottom. */
    private static List<Label> apart(List<Label> ends, Sheet.Frame frame) {
        var placed = new ArrayList<Label>();
        var least = frame.plot().getY();
        for (var end : ends) {
            var y = Math.max(end.y, least);
            placed.add(new Label(end.ink, y));
            least = y + LINE;
        }
        var most = frame.plot().getMaxY();
        for (var i = placed.size() - 1; i >= 0; i--) {
            var y = Math.min(placed.get(i).y, most);
            placed.set(i, new Label(placed.get(i).ink, y));
            most = y - LINE;
        }
        return placed;
    }
}
