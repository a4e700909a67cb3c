package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.model.Economy;
import smychka.scenario.ScenarioLoader;

/** The batch kept in results/reference; made again as src/docs/validation.md says. */
class ReferenceBatchTest {

    private static final Path BATCH = Path.of("results", "reference");

    @Test
    void theReferenceBatchIsWhatThisModelGives() throws IOException {
        for (var run : runs()) {
            if (run.getField("replication").equals("1")) {
                assertEquals(run.getField("digest"), digestOf(run), "stale: " + run.getField("scenario"));
            }
        }
    }

    private static List<NamedCsvRecord> runs() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(BATCH.resolve("runs.csv"))) {
            return csv.stream().toList();
        }
    }

    private static String digestOf(NamedCsvRecord run) {
        var file = ScenarioLoader.load(BATCH.resolve("scenarios").resolve(run.getField("scenario") + ".yaml"));
        var economy = new Economy(file.scenario(), file.run().scale(), Long.parseLong(run.getField("seed")), 2);
        economy.run(month -> {});
        return "%016x".formatted(economy.digest());
    }
}
