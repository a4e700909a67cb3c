package smychka.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import smychka.record.Decimals;

/** Pictures of a calibration, drawn from the tables in its folder: how it went, what it fits, how sure each parameter is. */
public final class CalibrationCharts {

    private static final int TICKS = 4;
    private static final double COURSE_HEIGHT = 380;
    private static final double PROFILE_HEIGHT = 190;
    private static final double SAMPLE = 40;
    private static final double MARK = 12;

    /** The colours of phases, told apart by the colour-blind. */
    static final Color START = new Color(0xe69f00);

    static final Color SEARCH = new Color(0x0072b2);
    static final Color PROFILE = new Color(0xb4bac0);
    static final Color AS_IS = new Color(0xd55e00);

    private final Path folder;
    private final String title;

    private CalibrationCharts(Path folder, String title) {
        this.folder = folder;
        this.title = title;
    }

    /**
     * Writes pictures into {@code charts/} of a calibration's folder, over those of an earlier time.
     *
     * @param title of the study
     * @return the files
     */
    public static List<Path> draw(Path folder, String title, Set<Format> formats, SideBySide hands) throws IOException {
        var charts = new CalibrationCharts(folder, title);
        var pictures = new ArrayList<StudyPicture>();
        pictures.add(charts.course());
        pictures.add(charts.moments());
        var profiles = charts.profiles();
        if (!profiles.plates().isEmpty()) {
            pictures.add(profiles);
        }
        return Album.files(pictures, Files.createDirectories(folder.resolve("charts")), formats, hands);
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (CsvParseException e) {
            throw new IOException(folder.resolve(table) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        return Decimals.number(row.getField(column));
    }

    private StudyPicture picture(StudyPicture.Head head, StudyPicture.Layout layout, Key key, List<Plate> plates) {
        return new StudyPicture(head, layout, key, List.of(Ink.part(title, SEARCH)), plates, List.of(head.caption()));
    }

    private StudyPicture course() throws IOException {
        var evaluations = rows("evaluations.csv").stream()
                .map(r -> new LossCourse.Made(
                        Integer.parseInt(r.getField("evaluation")),
                        r.getField("phase"),
                        number(r, "loss"),
                        !r.getField("failure").isEmpty()))
                .toList();
        var legend = new Legend(Surround.INNER);
        legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, AS_IS, false), MARK, "the parameters as they were");
        legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, START, false), MARK, "spread over the ranges");
        legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, SEARCH, false), MARK, "asked for by the optimiser");
        legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, PROFILE, false), MARK, "profiles around the best");
        if (evaluations.stream().anyMatch(LossCourse.Made::isFailed)) {
            legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, AS_IS, true), MARK, "failed");
        }
        legend.add(CalibrationCharts::line, SAMPLE, "least loss so far");
        return picture(
                new StudyPicture.Head(
                        "calibration-progress",
                        "How the loss fell",
                        title,
                        "A mark for each evaluation, in the order in which they were made. The loss is the mean by weight of"
                                + " the moments' parts: within its band each is a tenth of the squared distance in half"
                                + " widths, so that 0.1 is a moment at the edge; beyond it grows faster."),
                new StudyPicture.Layout(1, COURSE_HEIGHT),
                legend,
                List.of(new LossCourse(evaluations)));
    }

    private static void line(Graphics2D g, double x, double y) {
        g.setPaint(Theme.OBSERVED);
        g.setStroke(Scatter.MEANS);
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
    }

    private StudyPicture moments() throws IOException {
        var moments = rows("moments.csv").stream()
                .map(r -> new MomentStrip.Held(
                        r.getField("moment"),
                        r.getField("says"),
                        target(r, number(r, "median")),
                        target(r, number(r, "as_is_median")),
                        target(r, number(r, "lowest")),
                        target(r, number(r, "highest"))))
                .toList();
        var legend = new Legend(Surround.INNER);
        legend.add(CalibrationCharts::band, SAMPLE, "the band of what was observed");
        legend.add(
                (g, x, y) -> LossCourse.mark(g, x + 6, y, SEARCH, false),
                MARK,
                "fitted: median, and range over the seeds");
        legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, AS_IS, true), MARK, "as it was");
        return picture(
                new StudyPicture.Head(
                        "calibration-moments",
                        "What the fitted parameters reproduce",
                        title,
                        "Across: distance from the observed figure in half widths of its band, on the side where the number"
                                + " lies; marks beyond the axis' ends stand on them. Names: moments.csv says what each is."),
                new StudyPicture.Layout(1, Theme.AXIS_HEIGHT + moments.size() * MomentStrip.LINE),
                legend,
                List.of(new MomentStrip(moments)));
    }

    private static void band(Graphics2D g, double x, double y) {
        g.setPaint(Theme.STONE);
        g.fill(new Rectangle2D.Double(x, y - 6, SAMPLE, 12));
    }

    /** The distance of a number in half widths of the band on its side. */
    private static double target(NamedCsvRecord row, double number) {
        double observed = number(row, "observed");
        double above = number(row, "high") - observed;
        double below = observed - number(row, "low");
        double room = number >= observed ? (above > 0 ? above : below) : below > 0 ? below : above;
        return (number - observed) / room;
    }

    private StudyPicture profiles() throws IOException {
        var byParameter = new LinkedHashMap<String, List<LossProfile.Point>>();
        for (var row : rows("profiles.csv")) {
            byParameter
                    .computeIfAbsent(row.getField("parameter"), any -> new ArrayList<>())
                    .add(new LossProfile.Point(
                            number(row, "value"),
                            number(row, "loss"),
                            row.getField("best").equals("1"),
                            number(row, "as_is")));
        }
        var losses = byParameter.values().stream().flatMap(List::stream).mapToDouble(LossProfile.Point::loss);
        var scale = Scale.over(losses.filter(l -> l < LossCourse.FAILED), false, true, TICKS);
        var plates = byParameter.entrySet().stream()
                .map(e -> (Plate) new LossProfile(e.getKey(), e.getValue(), scale))
                .toList();
        var legend = new Legend(Surround.INNER);
        legend.add((g, x, y) -> LossCourse.mark(g, x + 6, y, SEARCH, false), MARK, "loss along the parameter");
        legend.add((g, x, y) -> upright(g, x + 6, y, SEARCH), MARK, "best");
        legend.add((g, x, y) -> upright(g, x + 6, y, AS_IS), MARK, "as it was");
        return picture(
                new StudyPicture.Head(
                        "calibration-profiles",
                        "How sure each parameter is",
                        title,
                        "The loss as one parameter goes through its range, all others at the best: flat where what was observed"
                                + " does not tell the parameter. Others are not fitted anew, so that a profile is steeper than"
                                + " the truth where parameters make up for each other."),
                new StudyPicture.Layout(plates.size() > 4 ? 3 : 2, PROFILE_HEIGHT),
                legend,
                plates);
    }

    private static void upright(Graphics2D g, double x, double y, Color color) {
        g.setPaint(color);
        g.setStroke(Theme.RING);
        g.draw(new Line2D.Double(x, y - 7, x, y + 7));
    }

    /** An axis that begins anywhere. */
    static Scale across(DoubleStream values) {
        var all = values.summaryStatistics();
        return Scale.tight(all.getMin(), all.getMax(), TICKS);
    }
}
