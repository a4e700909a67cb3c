package smychka.report;

import com.google.gson.Gson;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smychka.record.Quantiles;

/**
 * What scripts need of a picture: where its plots stand, their axes, and the figures of every curve.
 *
 * @param time start and end of the axis, in years
 * @param inks how curves are named and drawn, each once
 * @param courses at which moments curves have figures, each once
 */
record FigureData(List<Double> time, List<Pen> inks, List<Course> courses, List<PlotData> plots) {

    private static final Gson GSON = new Gson();
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    /**
     * @param c its colour
     * @param d its dashes
     */
    private record Pen(String n, String c, String d) {}

    /**
     * @param x moments: the first month and how many there are, or all of them
     * @param t how moments are written, where they are no months
     */
    private record Course(List<Double> x, List<String> t) {}

    /**
     * @param box left, top, width and height
     * @param flat whether another scale makes no sense
     * @param observedIn the earlier plot that has the same observed marks, or null
     */
    private record PlotData(
            List<Double> box,
            boolean flat,
            String name,
            String unit,
            List<Series> series,
            List<Marks> observed,
            Integer observedIn,
            List<Double> decrees) {}

    /**
     * @param s the scenario's place, or -1 for what is no scenario
     * @param i its ink's place
     * @param at its moments' place
     * @param f decimals of its figures, which are whole numbers of their last one
     * @param m medians, each as the step from the one before, in {@link WholeNumbers letters}
     * @param l how far the band reaches below them, or null without bands
     * @param h how far above
     */
    private record Series(int s, int i, int at, int f, String m, String l, String h) {}

    private record Marks(String n, List<Double> x, List<String> t, List<Double> m, List<Double> l, List<Double> h) {}

    static String json(Picture picture, Sheet sheet) {
        if (picture.spec().isMap()) {
            return "";
        }
        var time = List.of(round(picture.from(), 7), round(picture.to(), 7));
        var data = new FigureData(time, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var frames = sheet.frames();
        for (var i = 0; i < frames.size(); i++) {
            data.plots.add(data.plot(picture, frames, i));
        }
        return GSON.toJson(data);
    }

    private PlotData plot(Picture picture, List<Sheet.Frame> frames, int place) {
        var frame = frames.get(place);
        var panel = frame.panel();
        var first = 0;
        while (!frames.get(first).panel().observed().equals(panel.observed())) {
            first++;
        }
        var observed = first < place
                ? List.<Marks>of()
                : panel.observed().stream().map(FigureData::marks).toList();
        return new PlotData(
                box(frame.plot()),
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

    private Series series(Picture picture, Panel panel, Panel.Curve curve) {
        var points = curve.fan().points();
        // of many scenarios the page would grow too large; the tables have the ranges
        var bands = picture.inks().size() <= ChartSpec.MOST_TOGETHER
                && points.stream().anyMatch(p -> p.band().p05() != p.band().p95());
        var decimals = decimals(points, bands);
        var medians = whole(points, Quantiles::median, decimals);
        var below = less(medians, whole(points, Quantiles::p05, decimals));
        var above = less(whole(points, Quantiles::p95, decimals), medians);
        return new Series(
                panel.is(PanelSpec.Form.STACK) ? -1 : place(picture, curve.ink()),
                place(
                        inks,
                        new Pen(
                                curve.ink().title(),
                                curve.ink().css(),
                                curve.ink().dashes())),
                place(courses, course(points)),
                decimals,
                WholeNumbers.letters(WholeNumbers.steps(medians)),
                bands ? WholeNumbers.letters(below) : null,
                bands ? WholeNumbers.letters(above) : null);
    }

    private static Course course(List<Fan.Point> points) {
        var monthly = points.size() > 24 && points.get(0).label().matches("\\d{4}-\\d{2}");
        return monthly
                ? new Course(List.of(round(points.get(0).x(), 8), (double) points.size()), null)
                : new Course(
                        points.stream().map(p -> round(p.x(), 8)).toList(),
                        points.stream().map(Fan.Point::label).toList());
    }

    /** The place of a thing in a list, to which it is added where it is missing. */
    private static <T> int place(List<T> things, T thing) {
        if (!things.contains(thing)) {
            things.add(thing);
        }
        return things.indexOf(thing);
    }

    /**
     * So many that every figure reads as it would unrounded, and that there are thousands of steps up to the greatest.
     * What is less than a ten-thousandth of it counts as nothing.
     */
    private static int decimals(List<Fan.Point> points, boolean bands) {
        var sizes = points.stream()
                .map(Fan.Point::band)
                .flatMapToDouble(
                        q -> bands ? DoubleStream.of(q.p05(), q.median(), q.p95()) : DoubleStream.of(q.median()))
                .filter(Double::isFinite)
                .map(Math::abs)
                .toArray();
        var greatest = Arrays.stream(sizes).max().orElse(0);
        if (greatest == 0) {
            return 0;
        }
        var read = Arrays.stream(sizes)
                .filter(size -> size >= greatest / 1e4)
                .mapToInt(FigureData::decimalsRead)
                .max()
                .orElse(0);
        return Math.max(read, 3 - (int) Math.floor(Math.log10(greatest)));
    }

    /** As the page's script writes a figure. */
    private static int decimalsRead(double size) {
        return size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.005 ? 2 : 4;
    }

    private static long[] whole(List<Fan.Point> points, ToDoubleFunction<Quantiles> figure, int decimals) {
        var unit = Math.pow(10, decimals);
        return points.stream()
                .mapToLong(p -> Math.round(figure.applyAsDouble(p.band()) * unit))
                .toArray();
    }

    private static long[] less(long[] all, long[] others) {
        return IntStream.range(0, all.length).mapToLong(i -> all[i] - others[i]).toArray();
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
