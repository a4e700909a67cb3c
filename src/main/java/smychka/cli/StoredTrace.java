package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import smychka.record.Manifest;
import smychka.record.MarketTrace;
import smychka.record.ResultTables;
import smychka.record.StoredTable;
import smychka.run.ModelVersion;
import smychka.run.Tracing;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** A stored run that can be run again and listened to, and what is heard checked against the tables. */
record StoredTrace(Path batch, Manifest.RunNote run, Scenario scenario, int scale) {

    /** @throws RefusedException when the batch has no such run or this program would not run it the same way */
    static StoredTrace of(Path batch, int run) throws IOException {
        var manifest = StoredResults.manifest(batch);
        var note = note(batch, manifest, run);
        return new StoredTrace(
                batch,
                note,
                scenario(batch, manifest, note.scenario()),
                manifest.options().scale());
    }

    /** @throws IOException when the run comes to something else than what is stored */
    MarketTrace trace(Month month, RegionCode region) throws IOException {
        var of = new MarketTrace.Of(run.run(), run.scenario(), run.replication(), month, region);
        var trace = Tracing.of(of, scenario, scale, run.seed());
        failUnlessStored(trace);
        return trace;
    }

    private static Manifest.RunNote note(Path batch, Manifest manifest, int run) throws IOException {
        if (!ModelVersion.current().equals(manifest.modelVersion())) {
            throw new RefusedException(batch + " was run with model " + manifest.modelVersion() + ", this program has "
                    + ModelVersion.current() + ": the run would not be the same");
        }
        return manifest.runs().stream()
                .filter(r -> r.run() == run)
                .findFirst()
                .orElseThrow(() -> new RefusedException(batch + " has no run " + run + "; it has 1 to "
                        + manifest.runs().stream()
                                .mapToInt(Manifest.RunNote::run)
                                .max()
                                .orElse(0)));
    }

    private static Scenario scenario(Path batch, Manifest manifest, String name) {
        var note = manifest.scenarios().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException("the manifest has no scenario " + name));
        var file = ScenarioLoader.load(batch.resolve(note.file()));
        if (!file.hash().equals(note.hash())) {
            throw new RefusedException(
                    batch.resolve(note.file()) + " is not what the batch was run with: its hash is another");
        }
        return file.scenario();
    }

    /** The private price that the run posts again must be the one it posted then. */
    private void failUnlessStored(MarketTrace trace) throws IOException {
        var id = "price_grain_free";
        var of = trace.of();
        var table = StoredTable.read(
                batch.resolve(ResultTables.REGIONAL),
                "region",
                Set.of(of.region().name()),
                Set.of(id));
        var course = table.course(
                new StoredTable.Key(of.scenario(), of.replication(), of.region().name(), id));
        if (course != null && course.at(of.month()) != trace.prices().after()) {
            throw new IOException("the run came to another price than the stored one: "
                    + trace.prices().after() + " against " + course.at(of.month()));
        }
    }
}
