package smychka.run;

import java.io.IOException;
import smychka.record.Manifest;
import smychka.record.RunStatus;
import smychka.record.RunTables;
import smychka.scenario.HouseholdSample;

/**
 * A stored run, run again.
 *
 * @param digest of its state now; empty when it failed
 * @param message why it failed; empty when it did not
 * @param tables null when it failed
 */
public record Repetition(Manifest.RunNote run, String digest, String message, RunTables tables) {

    static Repetition of(StoredBatch batch, Manifest.RunNote run, Workshop workshop) throws IOException {
        int scale = batch.manifest().options().scale();
        var request = RunRequest.of(batch.scenario(run), scale, run.seed(), HouseholdSample.NONE);
        var part = workshop.carryOut(request, months -> {}, () -> false).orElseThrow();
        return new Repetition(run, part.digest(), part.message(), part.tables());
    }

    /** Whether it ended as it did before, by its digest. */
    public boolean isSame() {
        return digest.equals(run.digest());
    }

    public boolean failedBefore() {
        return !run.status().equals(RunStatus.DONE.word());
    }
}
