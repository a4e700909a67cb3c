package smychka.run.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import smychka.record.Decimals;
import smychka.record.TextTable;

/** What a calibration came to: the parameters, the moments there and the profiles around. */
public final class Fitted {

    /** A scenario of the parameters alone, for others to extend. */
    public static final String PARAMETERS = "fitted.yaml";

    public static final String MOMENTS = "moments.csv";
    public static final String PROFILES = "profiles.csv";

    private static final List<String> HEADER = List.of(
            "moment",
            "says",
            "unit",
            "use",
            "weight",
            "low",
            "observed",
            "high",
            "median",
            "lowest",
            "highest",
            "in_band",
            "distance",
            "loss",
            "as_is_median",
            "as_is_loss");

    /**
     * A moment at the best values.
     *
     * @param target what it is held against
     * @param median over the seeds, like lowest and highest; NaN when a run failed
     * @param loss what it adds to the whole
     * @param asIs its median with the parameters as they were
     */
    public record Moment(
            Target target, double median, double lowest, double highest, double loss, double asIs, double asIsLoss) {

        public boolean isInBand() {
            return median >= target.low() && median <= target.high();
        }
    }

    /**
     * What the tables say of a moment besides.
     *
     * @param says in a line
     * @param use what its datum may be used for
     */
    public record Words(String says, String unit, String use) {}

    private final Box box;
    private final Loss loss;
    private final Search search;

    public Fitted(Box box, Loss loss, Search search) {
        this.box = box;
        this.loss = loss;
        this.search = search;
    }

    /** In the order of the targets. */
    public List<Moment> moments() {
        return IntStream.range(0, loss.targets().size()).mapToObj(this::moment).toList();
    }

    private Moment moment(int m) {
        var best = search.best();
        var asIs = search.asIs();
        var numbers = best.isFailed() ? new double[0] : best.numbers(m);
        var known = Arrays.stream(numbers).filter(v -> !Double.isNaN(v)).summaryStatistics();
        boolean isKnown = known.getCount() > 0;
        return new Moment(
                loss.targets().get(m),
                best.median(m),
                isKnown ? known.getMin() : Double.NaN,
                isKnown ? known.getMax() : Double.NaN,
                loss.share(m, best.median(m)),
                asIs.median(m),
                loss.share(m, asIs.median(m)));
    }

    public double loss() {
        return loss.of(search.best());
    }

    public double asIsLoss() {
        return loss.of(search.asIs());
    }

    /** {@code key value} of each parameter, and what it was. */
    public List<String> parameters() {
        return IntStream.range(0, box.dimensions())
                .mapToObj(f -> box.factors().get(f).key() + ": "
                        + Decimals.text(search.best().values().get(f)))
                .toList();
    }

    /**
     * Writes the parameters as a scenario, the table of moments and that of profiles.
     *
     * @param title of the scenario
     * @param how it was found, line by line
     * @param words on each moment
     */
    public void write(CalibrationFolder folder, String title, List<String> how, List<Words> words) throws IOException {
        var lines = new ArrayList<String>();
        how.forEach(line -> lines.add(("# " + line).stripTrailing()));
        lines.add("schema: smychka/scenario/1");
        lines.add("title: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        lines.add("parameters:");
        for (int f = 0; f < box.dimensions(); f++) {
            var factor = box.factors().get(f);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s: %s # within %s .. %s; was %s",
                    factor.key(),
                    Decimals.text(search.best().values().get(f)),
                    Decimals.text(factor.low()),
                    Decimals.text(factor.high()),
                    Decimals.text(search.asIs().values().get(f))));
        }
        folder.write(PARAMETERS, lines);
        writeMoments(folder.path(), words);
        writeProfiles(folder.path());
    }

    private void writeMoments(Path folder, List<Words> words) throws IOException {
        var moments = moments();
        TextTable.write(
                folder.resolve(MOMENTS),
                HEADER,
                IntStream.range(0, moments.size())
                        .mapToObj(m -> row(moments.get(m), words.get(m)))
                        .toList());
    }

    private static List<String> row(Moment moment, Words words) {
        var target = moment.target();
        return List.of(
                target.name(),
                words.says(),
                words.unit(),
                words.use(),
                Decimals.text(target.weight()),
                Decimals.text(target.low()),
                Decimals.text(target.observed()),
                Decimals.text(target.high()),
                Decimals.text(moment.median()),
                Decimals.text(moment.lowest()),
                Decimals.text(moment.highest()),
                moment.isInBand() ? "1" : "0",
                Decimals.text(target.distance(moment.median())),
                Decimals.text(moment.loss()),
                Decimals.text(moment.asIs()),
                Decimals.text(moment.asIsLoss()));
    }

    private void writeProfiles(Path folder) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int f = 0; f < box.dimensions(); f++) {
            var factor = box.factors().get(f);
            double best = search.best().values().get(f);
            for (var along : search.along(f)) {
                rows.add(List.of(
                        factor.key(),
                        Decimals.text(along.value()),
                        Decimals.text(along.loss()),
                        along.value() == best ? "1" : "0",
                        Decimals.text(search.asIs().values().get(f))));
            }
        }
        TextTable.write(folder.resolve(PROFILES), List.of("parameter", "value", "loss", "best", "as_is"), rows);
    }

    /** Parameters whose profile goes below the best: the search had not come to the bottom. */
    public List<String> lower() {
        return IntStream.range(0, box.dimensions())
                .filter(f -> search.along(f).stream().anyMatch(a -> a.loss() < loss()))
                .mapToObj(f -> box.factors().get(f).key())
                .toList();
    }

    /** Parameters whose best value lies within a hundredth of their range from a bound. */
    public List<String> atBounds() {
        var shares = box.shares(search.best().values());
        return IntStream.range(0, box.dimensions())
                .filter(f -> !box.factors().get(f).whole() && (shares[f] < 0.01 || shares[f] > 0.99))
                .mapToObj(f -> box.factors().get(f).key())
                .toList();
    }
}
