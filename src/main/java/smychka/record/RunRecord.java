package smychka.record;

/**
 * One run of a batch: a row of {@code runs.csv}.
 *
 * @param run its number, from 1, in the order in which runs begin
 * @param replication from 1 within its scenario
 * @param message why it failed; empty when done
 * @param months months simulated
 * @param digest of its state, 16 hexadecimal digits; empty when failed
 * @param seconds of wall-clock time; not guaranteed
 */
public record RunRecord(
        int run,
        String scenario,
        int replication,
        long seed,
        RunStatus status,
        String message,
        int months,
        String digest,
        double seconds) {

    public boolean isDone() {
        return status == RunStatus.DONE;
    }
}
