package smychka.run;

import java.util.Optional;
import smychka.record.Manifest;
import smychka.record.RunTables;

/** Decides by what runs came to whether a batch is to have more replications. */
public interface Growth {

    /** As many replications as were planned. */
    Growth NONE = new Growth() {
        @Override
        public void ended(PlannedRun run, RunTables tables) {
            // what it came to changes nothing
        }

        @Override
        public int wanted(int replications) {
            return replications;
        }

        @Override
        public Optional<Manifest.UntilNote> note() {
            return Optional.empty();
        }
    };

    /** Is told of each run that is done, from any thread. */
    void ended(PlannedRun run, RunTables tables);

    /**
     * Is asked when all runs have ended. The same runs give the same answer, in whatever order and however often they
     * were interrupted.
     *
     * @param replications the batch has
     * @return as many or more
     */
    int wanted(int replications);

    /** What the manifest says of the rule; empty when the number of replications was given. */
    Optional<Manifest.UntilNote> note();
}
