package smychka.run;

import java.io.IOException;
import java.util.HexFormat;
import java.util.function.Consumer;
import smychka.record.Manifest;
import smychka.record.RunStatus;
import smychka.record.RunTables;
import smychka.unit.Month;

/**
 * A stored run, run again.
 *
 * @param digest of its state now; empty when it failed
 * @param message why it failed; empty when it did not
 * @param tables null when it failed
 */
public record Repetition(Manifest.RunNote run, String digest, String message, RunTables tables) {

    /** @param threads that the run may use */
    static Repetition of(
            StoredBatch batch, Manifest.RunNote run, Simulation simulation, int threads, Consumer<Month> monthEnded)
            throws IOException {
        var scenario = batch.scenario(run).drawn(run.seed());
        try {
            int scale = batch.manifest().options().scale();
            var outcome = simulation.run(scenario, scale, run.seed(), threads, monthEnded);
            return new Repetition(run, HexFormat.of().toHexDigits(outcome.digest()), "", outcome.tables());
        } catch (RuntimeException | Error e) {
            return new Repetition(run, "", String.valueOf(e.getMessage()), null);
        }
    }

    /** Whether it ended as it did before, by its digest. */
    public boolean isSame() {
        return digest.equals(run.digest());
    }

    public boolean failedBefore() {
        return !run.status().equals(RunStatus.DONE.word());
    }
}
