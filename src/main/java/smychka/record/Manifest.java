package smychka.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import smychka.scenario.HouseholdSample;
import smychka.scenario.Keep;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * What a batch says about itself in {@code manifest.json}: enough to repeat every run of it. All of it is the same for
 * the same batch and model, but {@code environment}.
 *
 * @param state {@code running}, {@code stopped} when runs are missing, {@code shard} when the runs of a shard are all
 *     there, or {@code done}
 * @param modelVersion 16 hexadecimal digits over the code and data that decide results
 * @param shard which part of the batch's runs this is, such as {@code 2/8}, or null for all
 * @param study what a study varies, or null
 * @param batchDigest 16 hexadecimal digits over the digests of all runs
 * @param indicators columns of the tables
 * @param regions rows of the regional table
 * @param households kept one by one, or null
 * @param files SHA-256 of each table; empty before they are written
 */
public record Manifest(
        String schema,
        String version,
        String modelVersion,
        String state,
        Options options,
        String shard,
        StudyNote study,
        List<ScenarioNote> scenarios,
        List<RunNote> runs,
        String batchDigest,
        Map<String, String> files,
        List<IndicatorNote> indicators,
        List<String> regions,
        HouseholdsNote households,
        Environment environment) {

    public static final String FILE = "manifest.json";
    public static final String SCHEMA = "smychka/manifest/1";

    private static final int MOST_RUNS_SHOWN = 1000;

    public static final String RUNNING = "running";
    public static final String STOPPED = "stopped";
    public static final String SHARD = "shard";
    public static final String DONE = "done";

    /** The same batch, further on. */
    public Manifest ended(
            String newState, List<RunNote> ended, String digest, Map<String, String> tables, Environment now) {
        return new Manifest(
                schema,
                version,
                modelVersion,
                newState,
                options,
                shard,
                study,
                scenarios,
                ended,
                digest,
                tables,
                indicators,
                regions,
                households,
                now);
    }

    /** The same batch as another shard, or as a whole when null. */
    public Manifest as(String otherShard) {
        return new Manifest(
                schema,
                version,
                modelVersion,
                state,
                options,
                otherShard,
                study,
                scenarios,
                runs,
                batchDigest,
                files,
                indicators,
                regions,
                households,
                environment);
    }

    /**
     * What the batch was asked for.
     *
     * @param scale real households one agent stands for
     * @param start the first month of any scenario
     * @param end the last month of any scenario
     * @param set the changes laid over every scenario, as they were given
     * @param untilCi the rule by which the number of replications was found, or null when it was given
     */
    public record Options(
            int replications, long seed, int scale, String start, String end, List<String> set, UntilNote untilCi) {

        /** With a number of replications that was given. */
        public Options(int replications, long seed, int scale, String start, String end, List<String> set) {
            this(replications, seed, scale, start, end, set, null);
        }
    }

    /**
     * A rule that adds replications until intervals are narrow.
     *
     * @param width from end to end, a percentage of the mean such as {@code 5%} or a number in the indicator's unit
     * @param indicators with their periods, such as {@code real_wage@1926}
     * @param base the scenario whose paired differences from the others are meant, or null for the means themselves
     */
    public record UntilNote(
            String width, List<String> indicators, String base, int minReplications, int maxReplications) {}

    /**
     * What a study varies; the values of each scenario stand in {@code design.csv}.
     *
     * @param design the kind of design, such as {@code grid}
     * @param points of the design; each is run on every base scenario
     */
    public record StudyNote(
            String name, String title, String about, String design, int points, List<FactorNote> factors) {}

    /** A parameter or lever that a study varies, and between which values. */
    public record FactorNote(String key, String low, String high) {}

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

    /** Which households are kept: the ends of which months, and what share of them. */
    public record HouseholdsNote(List<String> months, double share) {

        /** Null for none. */
        public static HouseholdsNote of(HouseholdSample sample) {
            return sample.isEmpty()
                    ? null
                    : new HouseholdsNote(
                            sample.months().stream().map(Month::toString).toList(), sample.share());
        }

        HouseholdSample sample() {
            return new HouseholdSample(months.stream().map(Month::parse).toList(), share);
        }
    }

    /**
     * As many replications of each scenario, from the first, as pictures and facts are made of: all, unless they would
     * not fit into memory. A study's pictures need few figures of each run, and all runs.
     */
    public int replicationsShown() {
        int most = study == null ? Math.max(1, MOST_RUNS_SHOWN / Math.max(1, scenarios.size())) : Integer.MAX_VALUE;
        return options == null ? most : Math.min(options.replications(), most);
    }

    /** What of the tables is kept, and which households beside them. */
    public Keep kept() {
        var places = EnumSet.noneOf(RegionCode.class);
        if (regions != null) {
            regions.forEach(region -> places.add(RegionCode.valueOf(region)));
        }
        return new Keep(
                indicators.stream().map(IndicatorNote::id).toList(),
                places,
                households == null ? HouseholdSample.NONE : households.sample());
    }

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
