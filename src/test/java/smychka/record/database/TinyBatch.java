package smychka.record.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import smychka.record.FakeCountry;
import smychka.record.Recorder;
import smychka.record.ResultTables;
import smychka.record.RunRecord;
import smychka.record.RunStatus;
import smychka.unit.Month;

/** The stored results of two scenarios over eighteen months, three replications each, and one run that failed. */
public final class TinyBatch {

    public static final int RUNS = 7;

    private static final Month START = Month.of(1926, 1);
    private static final int MONTHS = 18;
    private static final String MANIFEST = """
            {
              "schema": "smychka/manifest/1", "version": "0", "model_version": "0", "state": "done",
              "options": {"replications": 3, "seed": 7, "scale": 1000, "start": "1926-01", "end": "1927-06", "set": []},
              "scenarios": [
                {"name": "nep", "title": "Market NEP", "about": "", "file": "scenarios/nep.yaml", "hash": "a",
                 "extends": [], "changes": [], "warnings": []},
                {"name": "left", "title": "Left Opposition", "about": "Faster", "file": "scenarios/left.yaml",
                 "hash": "b", "extends": ["nep"], "warnings": [],
                 "changes": [{"kind": "decree", "key": "industry.investment_share", "from": "0.1", "to": "0.16",
                              "date": "1926-03", "because": "Faster, it's said"}]}
              ],
              "runs": [RUNS],
              "batch_digest": "0",
              "indicators": [
                {"id": "grain_harvest", "unit": "Mt", "label": "Grain harvest", "scope": "region", "frequency": "year"},
                {"id": "grain_procurement", "unit": "Mt", "label": "Grain procurement", "scope": "region",
                 "frequency": "month"},
                {"id": "real_wage", "unit": "1913=1", "label": "Real wage", "scope": "national", "frequency": "month"},
                {"id": "class_share", "unit": "share", "label": "Share of class", "scope": "class",
                 "frequency": "year"}
              ]
            }
            """;

    private final List<RunRecord> runs = new ArrayList<>();

    private TinyBatch() {}

    /** Writes it into a folder. */
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        new TinyBatch().writeAll(folder);
        return folder;
    }

    private void writeAll(Path folder) throws IOException {
        var readings = FakeCountry.everything();
        try (var tables = new ResultTables(folder, readings.layout())) {
            for (var scenario : List.of("nep", "left")) {
                for (int replication = 1; replication <= 3; replication++) {
                    var run = run(scenario, replication, RunStatus.DONE, "");
                    var recorder = new Recorder<>(readings, START, START.plus(MONTHS - 1));
                    var country = new FakeCountry(START, run.seed() + (scenario.equals("left") ? 3 : 0));
                    for (int m = 0; m < MONTHS; m++) {
                        country.moveTo(START.plus(m));
                        recorder.monthEnded(START.plus(m), country);
                    }
                    tables.add(run, recorder.tables());
                }
            }
            tables.commit();
        }
        run("left", 4, RunStatus.FAILED, "money: 3 kopeks over, \"sorry\"");
        ResultTables.writeRuns(folder, runs);
        ResultTables.writeTimings(folder, runs);
        Files.writeString(
                folder.resolve("manifest.json"),
                MANIFEST.replace(
                        "RUNS",
                        String.join(",", runs.stream().map(TinyBatch::note).toList())),
                StandardCharsets.UTF_8);
    }

    private RunRecord run(String scenario, int replication, RunStatus status, String message) {
        var digest = status == RunStatus.DONE ? "00" + replication + "0" : "";
        int number = runs.size() + 1;
        var run = new RunRecord(
                number, scenario, replication, 100L + replication, status, message, MONTHS, digest, number / 3.0);
        runs.add(run);
        return run;
    }

    private static String note(RunRecord run) {
        return "{\"run\": %d, \"scenario\": \"%s\", \"replication\": %d, \"seed\": %d, \"status\": \"%s\"}"
                .formatted(
                        run.run(),
                        run.scenario(),
                        run.replication(),
                        run.seed(),
                        run.status().word());
    }
}
