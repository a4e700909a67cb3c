package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.unit.Month;

/**
 * A stored study of two years with a known answer: the real wage is a function of the factors, each of which goes from
 * 0 to 1, and of the replication.
 */
final class FakeStudy {

    private static final Month START = Month.of(1925, 1);
    private static final int MONTHS = 24;

    private record Row(String sample, String role, List<Double> values) {

        private double[] array() {
            return values.stream().mapToDouble(v -> v).toArray();
        }
    }

    private final String kind;
    private final List<String> keys;
    private final ToDoubleFunction<double[]> wage;
    private final List<Row> rows = new ArrayList<>();
    private List<String> bases = List.of("market");
    private String title = "A study";
    private int replications = 2;
    private int ended = Integer.MAX_VALUE;

    private FakeStudy(String kind, List<String> keys, ToDoubleFunction<double[]> wage) {
        this.kind = kind;
        this.keys = keys;
        this.wage = wage;
    }

    /** Every pair of some levels of two factors. */
    static FakeStudy grid(int across, int up, ToDoubleFunction<double[]> wage) {
        var study = new FakeStudy("grid", List.of("grain.state_price", "industry.investment_share"), wage);
        for (var x = 0; x < across; x++) {
            for (var y = 0; y < up; y++) {
                study.add("", "", x / (across - 1.0), y / (up - 1.0));
            }
        }
        return study;
    }

    /** Trajectories that move one factor after the other by a half. */
    static FakeStudy morris(int trajectories, ToDoubleFunction<double[]> wage) {
        var study = new FakeStudy("morris", List.of("first", "second"), wage);
        for (var t = 1; t <= trajectories; t++) {
            var x = t % 2 == 0 ? 0.5 : 0;
            var y = t % 3 == 0 ? 0.5 : 0.25;
            study.add("" + t, "0", x, y);
            study.add("" + t, "1 first", x + 0.5, y);
            study.add("" + t, "2 second", x + 0.5, y + 0.5);
        }
        return study;
    }

    /** Two samples of two factors, and the first with each factor of the second. */
    static FakeStudy saltelli(List<double[]> a, List<double[]> b, ToDoubleFunction<double[]> wage) {
        var study = new FakeStudy("saltelli", List.of("first", "second"), wage);
        for (var i = 0; i < a.size(); i++) {
            var one = a.get(i);
            var other = b.get(i);
            study.add("" + (i + 1), "A", one[0], one[1]);
            study.add("" + (i + 1), "A_B first", other[0], one[1]);
            study.add("" + (i + 1), "A_B second", one[0], other[1]);
            study.add("" + (i + 1), "B", other[0], other[1]);
        }
        return study;
    }

    private void add(String sample, String role, double... values) {
        rows.add(new Row(sample, role, Arrays.stream(values).boxed().toList()));
    }

    FakeStudy titled(String text) {
        title = text;
        return this;
    }

    FakeStudy on(String... baseScenarios) {
        bases = List.of(baseScenarios);
        return this;
    }

    /** Stopped when so many runs had ended. */
    FakeStudy stoppedAfter(int runs) {
        ended = runs;
        return this;
    }

    /** Scenarios as tables name them, point by point of each base. */
    private List<String> names() {
        return bases.stream()
                .flatMap(b -> java.util.stream.IntStream.rangeClosed(1, rows.size())
                        .mapToObj(p -> String.format(Locale.ROOT, "%s-%04d", b, p)))
                .toList();
    }

    Path write(Path folder) throws IOException {
        var design = new StringBuilder("scenario,base,point,sample,role," + String.join(",", keys) + "\n");
        var monthly = new StringBuilder("scenario,replication,month,real_wage,horses\n");
        var names = names();
        var run = 0;
        for (var s = 0; s < names.size(); s++) {
            var row = rows.get(s % rows.size());
            design.append(String.join(
                            ",",
                            names.get(s),
                            bases.get(s / rows.size()),
                            "" + (s % rows.size() + 1),
                            row.sample,
                            row.role,
                            row.values.stream().map(v -> Double.toString(v)).collect(Collectors.joining(","))))
                    .append('\n');
            for (var r = 1; r <= replications && run < ended; r++, run++) {
                months(monthly, names.get(s) + "," + r, wage.applyAsDouble(row.array()) + (r - 1.5) * 0.01);
            }
        }
        Files.writeString(folder.resolve("design.csv"), design);
        Files.writeString(folder.resolve("monthly.csv"), monthly);
        ManifestFile.write(folder, manifest());
        return folder;
    }

    private static void months(StringBuilder monthly, String run, double value) {
        for (var m = 0; m < MONTHS; m++) {
            var month = START.plus(m);
            monthly.append(run)
                    .append(',')
                    .append(month)
                    .append(',')
                    .append(value)
                    .append(',');
            monthly.append(month.ofYear() == 6 ? "30" : "").append('\n');
        }
    }

    private Manifest manifest() {
        var scenarios = new ArrayList<Manifest.ScenarioNote>();
        var runs = new ArrayList<Manifest.RunNote>();
        for (var name : names()) {
            var point = scenarios.size() % rows.size() + 1;
            var base = name.substring(0, name.length() - 5);
            scenarios.add(new Manifest.ScenarioNote(
                    name,
                    base + ", point " + point,
                    "About it.",
                    name + ".yaml",
                    "7",
                    List.of(),
                    List.of(),
                    List.of()));
            for (var r = 1; r <= replications && runs.size() < ended; r++) {
                runs.add(new Manifest.RunNote(runs.size() + 1, name, r, 7, "done", "0f"));
            }
        }
        var factors =
                keys.stream().map(k -> new Manifest.FactorNote(k, "0", "1")).toList();
        var environment = new Manifest.Environment("2024-01-01T00:00:00Z", "", 1, "17", "x", 2, 2, 1);
        return new Manifest(
                Manifest.SCHEMA,
                "0.1.0",
                "3f9c21d07a55e810",
                ended < Integer.MAX_VALUE ? Manifest.STOPPED : Manifest.DONE,
                new Manifest.Options(replications, 1921, 1000, "1925-01", "1926-12", List.of()),
                null,
                new Manifest.StudyNote("a-study", title, "What if?", kind, rows.size(), factors),
                scenarios,
                runs,
                "9b1deb4d3b7d4bad",
                Map.of(),
                List.of(
                        new Manifest.IndicatorNote("real_wage", "1913=1", "Real wage", "national", "month"),
                        new Manifest.IndicatorNote("horses", "M heads", "Horses", "national", "year")),
                List.of(),
                null,
                environment);
    }
}
