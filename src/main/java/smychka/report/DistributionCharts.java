package smychka.report;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import smychka.record.HouseholdColumn;
import smychka.record.HouseholdCounts;
import smychka.record.HouseholdCounts.Bins;
import smychka.record.HouseholdCounts.Of;
import smychka.unit.Month;

/** How farms and food are spread over the village, in the months in which a batch kept its households. */
final class DistributionCharts {

    /** Why the pictures are not there. */
    static final String NOT_KEPT =
            "Distributions of sown area and food: the batch kept no single households; a scenario"
                    + " asks for them with run: {households: [1926-12]}";

    /** Where the numbers stand. */
    static final String TABLED = "Made from households.csv beside this page, which has every household that was kept.";

    private static final double SAMPLE = 40;
    private static final double HEIGHT = 200;
    private static final int TICKS = 4;

    /** What is spread. */
    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and enums
    enum Kind {
        SOWN_AREA(
                "sown-area-spread",
                "How large the farms are",
                "households with a farm of their own",
                "ha sown with grain",
                new Bins(HouseholdColumn.SOWN, 0.5, 30, Of.FARMS_OF_THEIR_OWN),
                2,
                "Peasant households outside kolkhozes, by what they sowed with grain for the last harvest."),
        FOOD(
                "food-spread",
                "Who eats how much in the village",
                "villagers",
                "kcal a head and day",
                new Bins(HouseholdColumn.FOOD, 100, 40, Of.VILLAGERS),
                13,
                "Villagers by what their households ate over the last two or three months; the line at 1300 kcal is famine.");

        private final String id;
        private final String title;
        private final String whom;
        private final String unit;
        private final Bins bins;
        private final int lowBins;
        private final String caption;

        Kind(String id, String title, String whom, String unit, Bins bins, int lowBins, String caption) {
            this.id = id;
            this.title = title;
            this.whom = whom;
            this.unit = unit;
            this.bins = bins;
            this.lowBins = lowBins;
            this.caption = caption;
        }

        /** Of whom shares are. */
        String whom() {
            return whom;
        }

        String unit() {
            return unit;
        }

        Bins bins() {
            return bins;
        }

        /** The bins that count as little. */
        int lowBins() {
            return lowBins;
        }

        /** Whether their end is marked. */
        boolean isMarked() {
            return this == FOOD;
        }
    }

    private final List<HouseholdCounts> counts = new ArrayList<>();
    private final Batch batch;
    private final List<Ink> inks;

    /** @throws IOException when a table of households cannot be read */
    DistributionCharts(Batch batch, List<Ink> inks) throws IOException {
        this.batch = batch;
        this.inks = inks;
        var bins = Arrays.stream(Kind.values()).map(Kind::bins).toList();
        for (Path folder : batch.folders()) {
            counts.add(HouseholdCounts.read(folder, bins));
        }
    }

    boolean hasHouseholds() {
        return counts.stream().anyMatch(c -> !c.months().isEmpty());
    }

    /** The names of the pictures. */
    static List<String> names() {
        return Arrays.stream(Kind.values()).map(kind -> kind.id).toList();
    }

    /** The picture of a name; empty when no household was kept. */
    Optional<StudyPicture> picture(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.id.equals(name))
                .findFirst()
                .flatMap(this::picture);
    }

    private Optional<StudyPicture> picture(Kind kind) {
        var months = counts.stream()
                .flatMap(c -> c.months().stream())
                .distinct()
                .sorted()
                .toList();
        var shown = months.stream().map(month -> courses(kind, month)).toList();
        var most = shown.stream().flatMap(List::stream).mapToDouble(HouseholdSpread.Course::most);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var up = Scale.over(DoubleStream.concat(DoubleStream.of(0), most.map(m -> 100 * m)), true, false, TICKS);
        var plates = new ArrayList<Plate>();
        for (int i = 0; i < months.size(); i++) {
            plates.add(new HouseholdSpread(months.get(i), kind, shown.get(i), up));
        }
        var text = new PictureText(batch, inks);
        return Optional.of(new StudyPicture(
                new StudyPicture.Head(kind.id, kind.title, text.subtitle(), kind.caption),
                new StudyPicture.Layout(plates.size() > 1 ? 2 : 1, HEIGHT),
                legend(),
                inks,
                plates,
                text.studyFoot("Lines join shares of bins of " + Numbers.plain(Double.toString(kind.bins.width())) + " "
                        + kind.unit + ", over all replications; the last bin has all beyond. " + kind.caption)));
    }

    private List<HouseholdSpread.Course> courses(Kind kind, Month month) {
        var courses = new ArrayList<HouseholdSpread.Course>();
        for (var ink : inks) {
            for (int i = 0; i < counts.size(); i++) {
                var shares = counts.get(i).shares(stored(ink.name(), i), month, kind.bins);
                if (shares.length > 0) {
                    courses.add(new HouseholdSpread.Course(
                            ink, Arrays.stream(shares).boxed().toList()));
                }
            }
        }
        return courses;
    }

    /** A scenario's name in the tables of one of the batches that lie side by side; empty when it stands in another. */
    private String stored(String name, int place) {
        if (counts.size() == 1) {
            return name;
        }
        var prefix = batch.folders().get(place).toAbsolutePath().normalize().getFileName() + "/";
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    private Legend legend() {
        var legend = new Legend(Surround.INNER);
        for (var ink : inks) {
            legend.add(
                    (g, x, y) -> {
                        g.setPaint(ink.color());
                        g.setStroke(ink.line());
                        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
                    },
                    SAMPLE,
                    ink.title());
        }
        return legend;
    }
}
