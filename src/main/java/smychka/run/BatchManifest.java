package smychka.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import smychka.record.Indicator;
import smychka.record.Layout;
import smychka.record.Manifest;
import smychka.record.RunRecord;

/** Puts together what a batch says about itself. */
final class BatchManifest {

    private final Layout layout;
    private final IntSupplier threads;
    private final Manifest.UntilNote until;
    private final Instant started = Instant.now();
    private final String modelVersion = ModelVersion.current();

    /**
     * Begins the batch's clock.
     *
     * @param threads asked for when they are written down
     * @param until the rule by which replications are added, or null
     */
    BatchManifest(Layout layout, IntSupplier threads, Manifest.UntilNote until) throws IOException {
        this.layout = layout;
        this.threads = threads;
        this.until = until;
    }

    /** Of a batch that begins now. */
    Manifest begun(BatchPlan plan) {
        var kept = layout.keeping(plan.kept());
        return new Manifest(
                Manifest.SCHEMA,
                ProgramVersion.NAME,
                modelVersion,
                Manifest.RUNNING,
                options(plan),
                plan.shard().note(),
                plan.layout() == null ? null : plan.layout().note(),
                plan.scenarios().stream().map(PlannedScenario::note).toList(),
                List.of(),
                digest(List.of()),
                Map.of(),
                kept.catalogue().all().stream().map(BatchManifest::note).toList(),
                kept.regions().stream().map(Enum::name).toList(),
                Manifest.HouseholdsNote.of(kept.households()),
                environment());
    }

    /**
     * Of a batch that ends now.
     *
     * @param files SHA-256 of each table
     */
    Manifest ended(BatchPlan plan, String state, List<RunRecord> runs, Map<String, String> files) {
        return begun(plan).ended(state, notes(runs), digest(runs), files, environment());
    }

    static List<Manifest.RunNote> notes(List<RunRecord> runs) {
        return runs.stream().map(BatchManifest::note).toList();
    }

    private Manifest.Environment environment() {
        var now = Instant.now();
        return new Manifest.Environment(
                started.truncatedTo(ChronoUnit.SECONDS).toString(),
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                Duration.between(started, now).toMillis() / 1000.0,
                System.getProperty("java.vendor") + " " + Runtime.version(),
                String.join(
                        " ",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                threads.getAsInt(),
                Runtime.getRuntime().maxMemory());
    }

    /** Over the digests of all runs, in the order of scenarios' names and replications. */
    static String digest(List<RunRecord> runs) {
        var fingerprint = new Fingerprint();
        runs.stream()
                .sorted(Comparator.comparing(RunRecord::scenario).thenComparingInt(RunRecord::replication))
                .forEach(r -> fingerprint
                        .add(r.scenario())
                        .add(Integer.toString(r.replication()))
                        .add(r.status().word())
                        .add(r.digest()));
        return fingerprint.shown();
    }

    private Manifest.Options options(BatchPlan plan) {
        var period = plan.period();
        return new Manifest.Options(
                plan.replications(),
                plan.seed(),
                plan.scale(),
                period.first().toString(),
                period.last().toString(),
                plan.set(),
                until);
    }

    private static Manifest.RunNote note(RunRecord run) {
        return new Manifest.RunNote(
                run.run(),
                run.scenario(),
                run.replication(),
                run.seed(),
                run.status().word(),
                run.digest());
    }

    private static Manifest.IndicatorNote note(Indicator i) {
        return new Manifest.IndicatorNote(
                i.id(),
                i.unit(),
                i.label(),
                i.scope().name().toLowerCase(Locale.ROOT),
                i.frequency().name().toLowerCase(Locale.ROOT));
    }
}
