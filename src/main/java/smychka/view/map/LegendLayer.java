package smychka.view.map;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import smychka.report.Numbers;
import smychka.view.look.Look;
import smychka.view.map.Traffic.Freight;
import smychka.view.session.Regime;

/** What stands on the map whatever its zoom: the month, the regime, the last decree, and what colours and widths mean. */
final class LegendLayer implements MapLayer {

    private static final int STEPS = 48;
    /** Room for it beside the map, and of the ramp in it. */
    static final double ROOM = 262;

    /** Room above and below the map in a narrow window. */
    static final double HEAD = 64;

    static final double FOOT = 76;

    private static final double WIDTH = 222;
    private static final double NARROW = 560;
    private static final int SAMPLE = 200;
    private static final int LINES = 7;

    private final Predicate<Freight> shown;

    /** @param shown which freights are drawn now */
    LegendLayer(Predicate<Freight> shown) {
        this.shown = shown;
    }

    @Override
    public void paint(Graphics2D g, Sheet sheet, MapView view) {
        head(g, sheet, view);
        key(g, sheet, view);
        ring(g, sheet, view);
    }

    private static void head(Graphics2D g, Sheet sheet, MapView view) {
        var look = view.look();
        var life = view.life();
        var month = life.months() == 0 ? life.start() : life.now();
        g.setFont(Look.regular(13f));
        var lines =
                new ArrayList<>(broken(g, view.scenario().title() + ": " + Regime.words(view.scenario(), month) + "."));
        int own = lines.size();
        boolean narrow = sheet.visible().getWidth() < NARROW;
        if (!narrow) {
            Regime.lastDecree(view.scenario(), month)
                    .ifPresent(d -> lines.addAll(broken(g, "Last decree, " + Regime.words(d))));
        }
        double x = sheet.visible().getX() + 8;
        double y = sheet.visible().getY() + 8;
        int shown = Math.min(lines.size(), narrow ? 2 : LINES);
        panel(g, look, x, y, ROOM - 16, 40 + 17 * shown);
        g.setPaint(look.text);
        g.setFont(Look.bold(21f));
        g.drawString((life.months() == 0 ? "Before " : "") + Numbers.month(month), (float) x + 10, (float) y + 25);
        g.setFont(Look.regular(13f));
        for (int i = 0; i < shown; i++) {
            g.setPaint(i < own ? look.text : look.quiet);
            g.drawString(lines.get(i), (float) x + 10, (float) y + 45 + 17 * i);
        }
    }

    /** A sentence on as many lines as it needs. */
    private static List<String> broken(Graphics2D g, String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (g.getFontMetrics().stringWidth(longer) > ROOM - 38) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void key(Graphics2D g, Sheet sheet, MapView view) {
        boolean narrow = sheet.visible().getWidth() < NARROW;
        var freights = Arrays.stream(Freight.values())
                .filter(f -> !narrow && shown.test(f))
                .toList();
        double height = narrow ? 74 : 78 + 18 * freights.size() + 22;
        double x = sheet.visible().getX() + 8;
        double y = sheet.visible().getMaxY() - height - 8;
        panel(g, view.look(), x, y, ROOM - 16, height);
        ramp(g, view, x + 12, y + 20);
        if (narrow) {
            return;
        }
        double line = y + 84;
        g.setFont(Look.regular(12f));
        for (var freight : freights) {
            g.setPaint(FlowLayer.color(freight, view.look()));
            double points = SAMPLE / FlowLayer.perPoint(freight);
            g.fill(new Rectangle2D.Double(x + 12, line - 4 - sheet.size(points) / 2, 26, sheet.size(points)));
            g.setPaint(view.look().text);
            var unit =
                    switch (freight) {
                        case STATE_GRAIN -> " kt a month, net";
                        case PRIVATE_GRAIN -> " kt away from home";
                        case GOODS -> " million units a month";
                    };
            g.drawString(FlowLayer.name(freight) + ": " + SAMPLE + unit, (float) x + 46, (float) line);
            line += 18;
        }
        dots(g, view, x + 12, line);
    }

    private static void dots(Graphics2D g, MapView view, double x, double y) {
        g.setPaint(VillageLayer.color(view.look(), 0));
        g.fill(new Ellipse2D.Double(x + 2, y - 7, 6, 6));
        g.setPaint(VillageLayer.color(view.look(), 1));
        g.fill(new Ellipse2D.Double(x + 14, y - 7, 6, 6));
        g.setPaint(view.look().text);
        int each = VillageLayer.each(view);
        g.drawString(
                each == 1 ? "village; redder: more in the kolkhoz" : "one of " + each + " villages; redder: kolkhoz",
                (float) x + 34,
                (float) y);
    }

    private static void ramp(Graphics2D g, MapView view, double x, double y) {
        var look = view.look();
        var measure = view.measure();
        var range = measure.range(view.life());
        g.setPaint(look.text);
        g.setFont(Look.bold(13.5f));
        g.drawString(measure.name(), (float) x, (float) y);
        g.setFont(Look.regular(12f));
        g.setPaint(look.quiet);
        g.drawString(measure.scaleNote(), (float) x, (float) y + 15);
        for (int i = 0; i < STEPS; i++) {
            g.setPaint(measure.ramp().at((i + 0.5) / STEPS, look));
            g.fill(new Rectangle2D.Double(x + i * WIDTH / STEPS, y + 22, WIDTH / STEPS + 0.6, 10));
        }
        g.setPaint(look.text);
        for (int i = 0; i <= 2; i++) {
            var text = Numbers.three(range[0] + i * (range[1] - range[0]) / 2);
            double wide = g.getFontMetrics().stringWidth(text);
            g.draw(new Line2D.Double(x + i * WIDTH / 2, y + 32, x + i * WIDTH / 2, y + 35));
            g.drawString(text, (float) (x + i * (WIDTH - wide) / 2), (float) y + 46);
        }
    }

    static void panel(Graphics2D g, Look look, double x, double y, double width, double height) {
        var panel = new RoundRectangle2D.Double(x, y, width, height, 10, 10);
        g.setPaint(Look.faint(look.paper, 0.92));
        g.fill(panel);
        g.setPaint(look.grid);
        g.draw(panel);
    }

    private static void ring(Graphics2D g, Sheet sheet, MapView view) {
        var followed = view.followed();
        if (followed == null || followed.isGone(view.life())) {
            return;
        }
        var at = view.settlement().spots().stream()
                .filter(s -> followed.village() != 0
                        && smychka.agents.VillagePortrait.key(s.village()) == followed.village())
                .map(Settlement.Spot::at)
                .findFirst()
                .orElse(Atlas.PLACES.get(Atlas.hub(followed.region())).at());
        double r = sheet.size(11);
        g.setStroke(new java.awt.BasicStroke((float) sheet.size(3)));
        g.setPaint(view.look().paper);
        g.draw(new Ellipse2D.Double(sheet.x(at) - r - 2, sheet.y(at) - r - 2, 2 * r + 4, 2 * r + 4));
        g.setPaint(new java.awt.Color(0xe0218a));
        g.draw(new Ellipse2D.Double(sheet.x(at) - r, sheet.y(at) - r, 2 * r, 2 * r));
        g.setFont(Look.bold((float) sheet.size(12)));
        TownLayer.halo(g, followed.title(), (float) (sheet.x(at) + r + 4), (float) (sheet.y(at) - r), view.look());
    }
}
