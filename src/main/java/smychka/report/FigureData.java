package smychka.report;

import com.google.gson.Gson;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What scripts need of a picture: where its plots stand, their axes, and the figures of every curve. */
@SuppressWarnings("ArrayRecordComponent") // written as JSON, never compared
record FigureData(List<PlotData> plots) {

    private static final Gson GSON = new Gson();
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    /**
     * @param box left, top, width and height
     * @param time start and end of the axis, in years
     * @param values the ends of the value axis
     * @param log whether it is logarithmic as drawn
     * @param flat whether another scale makes no sense
     * @param observedIn the earlier plot that has the same observed marks, or null
     */
    private record PlotData(
            List<Double> box,
            List<Double> time,
            List<Double> values,
            boolean log,
            boolean flat,
            String name,
            String unit,
            List<Series> series,
            List<Marks> observed,
            Integer observedIn,
            List<Double> decrees) {}

    /**
     * @param s the scenario's place, or -1 for what is no scenario
     * @param c its colour
     * @param d its dashes
     * @param x moments, as the first and the months from one to the next, or all of them
     */
    private record Series(
            int s,
            String n,
            String c,
            String d,
            List<Double> x,
            List<String> t,
            List<Double> m,
            List<Double> l,
            List<Double> h) {}

    private record Marks(String n, List<Double> x, List<String> t, List<Double> m, List<Double> l, List<Double> h) {}

    static String json(Picture picture, Sheet sheet) {
        if (picture.spec().isMap()) {
            return "";
        }
        var plots = new ArrayList<PlotData>();
        var frames = sheet.frames();
        for (var i = 0; i < frames.size(); i++) {
            plots.add(plot(picture, frames, i));
        }
        return GSON.toJson(new FigureData(plots));
    }

    private static PlotData plot(Picture picture, List<Sheet.Frame> frames, int place) {
        var frame = frames.get(place);
        var panel = frame.panel();
        var first = 0;
        while (!frames.get(first).panel().observed().equals(panel.observed())) {
            first++;
        }
        var observed = first < place
                ? List.<Marks>of()
                : panel.observed().stream().map(FigureData::marks).toList();
        var scale = picture.scale(panel);
        return new PlotData(
                box(frame.plot()),
                List.of(round(picture.from(), 7), round(picture.to(), 7)),
                List.of(scale.low(), scale.high()),
                scale.logarithmic(),
                !panel.is(PanelSpec.Form.LINES),
                panel.heading(),
                panel.unit(),
                panel.own().stream().map(c -> series(picture, panel, c)).toList(),
                observed,
                first < place ? first : null,
                picture.decreesOn(panel).stream().map(d -> round(d.x(), 7)).toList());
    }

    private static List<Double> box(Rectangle2D plot) {
        return List.of(plot.getX(), plot.getY(), round(plot.getWidth(), 5), plot.getHeight());
    }

    private static Series series(Picture picture, Panel panel, Panel.Curve curve) {
        var points = curve.fan().points();
        var monthly = points.size() > 24 && points.get(0).label().matches("\\d{4}-\\d{2}");
        // of many scenarios the page would grow too large; the tables have the ranges
        var bands = picture.inks().size() <= ChartSpec.MOST_TOGETHER
                && points.stream().anyMatch(p -> p.band().p05() != p.band().p95());
        return new Series(
                panel.is(PanelSpec.Form.STACK) ? -1 : place(picture, curve.ink()),
                curve.ink().title(),
                curve.ink().css(),
                curve.ink().dashes(),
                monthly
                        ? List.of(round(points.get(0).x(), 8), (double) points.size())
                        : points.stream().map(p -> round(p.x(), 8)).toList(),
                monthly ? null : points.stream().map(Fan.Point::label).toList(),
                points.stream().map(p -> four(p.band().median())).toList(),
                bands ? points.stream().map(p -> four(p.band().p05())).toList() : null,
                bands ? points.stream().map(p -> four(p.band().p95())).toList() : null);
    }

    private static int place(Picture picture, Ink ink) {
        for (var i = 0; i < picture.inks().size(); i++) {
            if (picture.inks().get(i).name().equals(ink.name())) {
                return i;
            }
        }
        return -1;
    }

    private static Marks marks(Panel.Overlay overlay) {
        var marks = overlay.observed().marks();
        return new Marks(
                overlay.name(),
                marks.stream().map(m -> round(m.x(), 8)).toList(),
                marks.stream().map(Observed.Mark::label).toList(),
                marks.stream().map(m -> four(m.value())).toList(),
                marks.stream().map(m -> four(m.low())).toList(),
                marks.stream().map(m -> four(m.high())).toList());
    }

    private static double four(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(FOUR_DIGITS).doubleValue() : 0;
    }

    private static double round(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
