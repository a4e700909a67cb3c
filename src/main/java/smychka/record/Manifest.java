package smychka.record;

import java.util.List;

/**
 * What a batch says about itself in {@code manifest.json}: enough to repeat every run of it. All of it is the same for
 * the same batch and model, but {@code environment}.
 *
 * @param state {@code done}, or {@code stopped} when runs are missing
 * @param modelVersion 16 hexadecimal digits over the code and data that decide results
 * @param batchDigest 16 hexadecimal digits over the digests of all runs
 */
public record Manifest(
        String schema,
        String version,
        String modelVersion,
        String state,
        Options options,
        List<ScenarioNote> scenarios,
        List<RunNote> runs,
        String batchDigest,
        List<IndicatorNote> indicators,
        Environment environment) {

    public static final String FILE = "manifest.json";
    public static final String SCHEMA = "smychka/manifest/1";

    /**
     * What the batch was asked for.
     *
     * @param scale real households one agent stands for
     * @param start the first month of any scenario
     * @param end the last month of any scenario
     * @param set the changes laid over every scenario, as they were given
     */
    public record Options(int replications, long seed, int scale, String start, String end, List<String> set) {}

    /**
     * A scenario and what it changes.
     *
     * @param file the resolved copy beside the manifest
     * @param parents the files it extends, nearest first
     */
    public record ScenarioNote(
            String name,
            String title,
            String about,
            String file,
            String hash,
            List<String> parents,
            List<Change> changes,
            List<String> warnings) {}

    /** One value a scenario sets otherwise than its parent; what does not apply is null. */
    public record Change(
            String kind,
            String key,
            String from,
            String to,
            String date,
            String until,
            String ramp,
            String because,
            String source,
            String imposed,
            String where) {}

    /** A run that ended. */
    public record RunNote(int run, String scenario, int replication, long seed, String status, String digest) {}

    /** A column of the tables. */
    public record IndicatorNote(String id, String unit, String label, String scope, String frequency) {}

    /**
     * When and where; differs from time to time.
     *
     * @param maxMemory bytes of heap allowed
     */
    public record Environment(
            String started,
            String finished,
            double seconds,
            String java,
            String os,
            int processors,
            int threads,
            long maxMemory) {}
}
