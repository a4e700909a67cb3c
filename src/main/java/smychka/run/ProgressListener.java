package smychka.run;

/** Is told how far a batch is, whenever a month or a run ends; one call at a time, from any thread. */
@FunctionalInterface
public interface ProgressListener {
    void progressed(Progress progress);
}
