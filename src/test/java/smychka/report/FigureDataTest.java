package smychka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Quantiles;

/** The figures that the page's script reads, taken out again as the script does. */
class FigureDataTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    @TempDir
    Path folder;

    private record Data(List<Double> time, List<Pen> inks, List<Course> courses, List<Plot> plots) {}

    private record Pen(String n) {}

    private record Course(List<Double> x, List<String> t) {}

    private record Plot(String name, List<Series> series) {}

    private record Series(int i, int at, int f, String m, String l, String h) {}

    @Test
    void everyFigureIsReadAsItIsStored() throws IOException {
        var fake = new FakeBatch().exploding("price_grain_free").constant("real_wage", 0);
        for (var picture : pictures(fake)) {
            var data = data(picture);
            for (var p = 0; p < data.plots.size(); p++) {
                var curves = picture.panels().get(p).own();
                for (var c = 0; c < curves.size(); c++) {
                    var series = data.plots.get(p).series.get(c);
                    assertEquals(curves.get(c).ink().title(), data.inks.get(series.i).n);
                    same(curves.get(c).fan(), series, data.courses.get(series.at));
                }
            }
        }
    }

    private static void same(Fan fan, Series series, Course course) {
        var medians = sums(numbers(series.m));
        near(fan, series.f, Quantiles::median, medians);
        if (series.l != null) {
            near(fan, series.f, Quantiles::p05, beside(medians, numbers(series.l), -1));
            near(fan, series.f, Quantiles::p95, beside(medians, numbers(series.h), 1));
        }
        var first = fan.points().get(0);
        assertEquals(first.x(), course.x.get(0), 1e-3);
        assertEquals(fan.points().size(), course.t == null ? course.x.get(1).intValue() : course.t.size());
    }

    /** To half of the last decimal that the script writes, but for what is nothing beside the greatest. */
    private static void near(Fan fan, int decimals, ToDoubleFunction<Quantiles> figure, long[] read) {
        var greatest = fan.edges().map(Math::abs).max().orElse(0);
        for (var i = 0; i < read.length; i++) {
            var stored = figure.applyAsDouble(fan.points().get(i).band());
            var size = Math.abs(stored);
            var written = size >= 100 ? 0.5 : size >= 10 ? 0.05 : size >= 0.005 ? 0.005 : 0.00005;
            var most = size < greatest / 1e4 ? greatest / 1e3 : written;
            assertEquals(stored, read[i] / Math.pow(10, decimals), most * 1.000001);
        }
    }

    @Test
    void smallNumbersTakeOneLetterEach() {
        assertEquals("AACDef", WholeNumbers.letters(new long[] {0, 0, 1, -1, 15, -15}));
        var large = new long[] {16, -16, 511, 512, 4_200_000_000_000L, -123_456_789};
        assertArrayEquals(large, numbers(WholeNumbers.letters(large)));
    }

    @Test
    void whatCurvesShareIsSaidOnce() throws IOException {
        for (var picture : pictures(new FakeBatch())) {
            if (picture.spec().id().equals("goods-famine")) {
                var data = data(picture);
                assertEquals(2, data.inks.size());
                assertEquals(1, data.courses.size());
                assertEquals(6, data.plots.size());
            }
        }
    }

    private List<Picture> pictures(FakeBatch fake) throws IOException {
        var batch = Batch.read(fake.write(folder), Wanted.of(Gallery.charts(), List.of()));
        var composer = new Composer(batch, History.load());
        var pictures = Gallery.charts().stream()
                .filter(spec -> !spec.isMap())
                .flatMap(spec -> composer.picture(spec).stream())
                .toList();
        assertTrue(pictures.size() > 20);
        return pictures;
    }

    private static Data data(Picture picture) {
        return new Gson().fromJson(FigureData.json(picture, new Sheet(picture)), Data.class);
    }

    private static long[] numbers(String text) {
        var numbers = new ArrayList<Long>();
        long bits = 0;
        var place = 0;
        for (var i = 0; i < text.length(); i++) {
            long five = LETTERS.indexOf(text.charAt(i));
            bits |= (five % 32) << place;
            place += 5;
            if (five < 32) {
                numbers.add(bits % 2 == 0 ? bits / 2 : -(bits / 2));
                bits = 0;
                place = 0;
            }
        }
        return numbers.stream().mapToLong(n -> n).toArray();
    }

    private static long[] sums(long[] steps) {
        for (var i = 1; i < steps.length; i++) {
            steps[i] += steps[i - 1];
        }
        return steps;
    }

    private static long[] beside(long[] medians, long[] far, int sign) {
        for (var i = 0; i < far.length; i++) {
            far[i] = medians[i] + sign * far[i];
        }
        return far;
    }
}
