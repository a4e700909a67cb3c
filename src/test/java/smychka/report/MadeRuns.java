package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.unit.Month;

/** A stored batch of the year 1926 and more: two scenarios and one indicator that stands still in every run. */
final class MadeRuns {

    private final String indicator;
    private double[] base = {};
    private double[] other = {};
    private int last = 1926;

    MadeRuns(String indicator) {
        this.indicator = indicator;
    }

    /** A value for each replication of the first scenario. */
    MadeRuns base(double... values) {
        base = values;
        return this;
    }

    MadeRuns other(double... values) {
        other = values;
        return this;
    }

    /** The second scenario goes on to the end of a year, the first ends with 1926. */
    MadeRuns goesOnTo(int year) {
        last = year;
        return this;
    }

    Path write(Path folder) throws IOException {
        var rows = new StringBuilder("scenario,replication,month," + indicator + "\n");
        var runs = new ArrayList<Manifest.RunNote>();
        add(rows, runs, "base", base, 1926);
        add(rows, runs, "other", other, last);
        Files.writeString(folder.resolve("monthly.csv"), rows);
        ManifestFile.write(folder, manifest(runs));
        return folder;
    }

    private static void add(
            StringBuilder rows, List<Manifest.RunNote> runs, String scenario, double[] values, int last) {
        for (var r = 1; r <= values.length; r++) {
            for (var month = Month.of(1926, 1); month.year() <= last; month = month.plus(1)) {
                rows.append(scenario + "," + r + "," + month + "," + values[r - 1] + "\n");
            }
            runs.add(new Manifest.RunNote(runs.size() + 1, scenario, r, 7, "done", "0f"));
        }
    }

    private Manifest manifest(List<Manifest.RunNote> runs) {
        return new Manifest(
                Manifest.SCHEMA,
                "0.1.0",
                "3f9c21d07a55e810",
                Manifest.DONE,
                new Manifest.Options(base.length, 1921, 1000, "1926-01", last + "-12", List.of()),
                null,
                null,
                List.of(note("base", List.of()), note("other", List.of("base"))),
                runs,
                "9b1deb4d3b7d4bad",
                Map.of(),
                List.of(new Manifest.IndicatorNote(indicator, "unit", indicator, "national", "month")),
                List.of(),
                null,
                new Manifest.Environment("2024-01-01T00:00:00Z", "", 1, "17", "x", 2, 2, 1));
    }

    private static Manifest.ScenarioNote note(String name, List<String> parents) {
        return new Manifest.ScenarioNote(name, name, "", name + ".yaml", "7", parents, List.of(), List.of());
    }
}
