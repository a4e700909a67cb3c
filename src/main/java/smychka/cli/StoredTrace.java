package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import smychka.record.Manifest;
import smychka.record.MarketTrace;
import smychka.record.ResultTables;
import smychka.record.StoredTable;
import smychka.run.ModelVersion;
import smychka.run.StoredBatch;
import smychka.run.Tracing;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** A stored run that can be run again and listened to, and what is heard checked against the tables. */
record StoredTrace(Path batch, Manifest.RunNote run, Scenario scenario, int scale) {

    /** @throws RefusedException when the batch has no such run or this program would not run it the same way */
    static StoredTrace of(Path batch, int run) throws IOException {
        var stored = Stored.batch(batch);
        var note = Stored.run(stored, Integer.toString(run));
        refuseOtherModel(stored);
        return new StoredTrace(
                batch,
                note,
                Stored.scenario(stored, note),
                stored.manifest().options().scale());
    }

    /** @throws IOException when the run comes to something else than what is stored */
    MarketTrace trace(Month month, RegionCode region) throws IOException {
        var of = new MarketTrace.Of(run.run(), run.scenario(), run.replication(), month, region);
        var trace = Tracing.of(of, scenario, scale, run.seed());
        failUnlessStored(trace);
        return trace;
    }

    private static void refuseOtherModel(StoredBatch stored) throws IOException {
        var made = stored.manifest().modelVersion();
        if (!ModelVersion.current().equals(made)) {
            throw new RefusedException(stored.folder() + " was run with model " + made + ", this program has "
                    + ModelVersion.current() + ": the run would not be the same");
        }
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
