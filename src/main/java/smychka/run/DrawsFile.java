package smychka.run;

import java.io.IOException;
import java.nio.file.Path;
import smychka.record.AtomicFile;
import smychka.record.Decimals;
import smychka.scenario.Reference;

/** Stores what each replication draws for each uncertain parameter, so that anyone can see it. */
final class DrawsFile {

    static final String NAME = "draws.csv";
    private static final String HEADER = "scenario,replication,parameter,unit,value\n";

    private DrawsFile() {}

    /** Writes nothing when nothing is uncertain. */
    static void write(Path folder, BatchPlan plan) throws IOException {
        var rows = new StringBuilder(HEADER);
        for (var planned : plan.scenarios()) {
            for (int replication = 1; replication <= plan.replications(); replication++) {
                var draws = planned.scenario().draws(Seeds.of(plan.seed(), replication));
                for (var draw : draws.entrySet()) {
                    var definition = Reference.shipped().parameter(draw.getKey());
                    rows.append(planned.name())
                            .append(',')
                            .append(replication)
                            .append(',')
                            .append(definition.key())
                            .append(',')
                            .append(definition.unit())
                            .append(',')
                            .append(Decimals.text(draw.getValue()))
                            .append('\n');
                }
            }
        }
        if (rows.length() > HEADER.length()) {
            AtomicFile.write(folder.resolve(NAME), rows.toString());
        }
    }
}
