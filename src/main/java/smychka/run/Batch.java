package smychka.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.function.Function;
import java.util.stream.Collectors;
import smychka.record.Manifest;
import smychka.record.Part;
import smychka.record.PartFile;
import smychka.record.RunRecord;

/**
 * Many runs, each stored as soon as it ends. Runs that are at hand - stored by this batch before it was interrupted, or
 * by any batch in the cache - are not run again.
 */
public final class Batch {

    private final BatchFolder folder;
    private final Setting setting;
    private final Growth growth;
    private final RunKeys keys;
    private final BatchManifest manifest;
    private final List<RunRecord> ended = Collections.synchronizedList(new ArrayList<>());
    /** Seconds a month took in the fastest run: the first ones are slow, until the program is compiled. */
    private final DoubleAccumulator monthSeconds = new DoubleAccumulator(Math::min, Double.POSITIVE_INFINITY);

    private volatile boolean stopping;
    private volatile BatchPlan plan;
    private boolean isSettled;

    /** A batch of the replications that are planned. */
    public Batch(BatchPlan plan, BatchFolder folder, Setting setting) throws IOException {
        this(plan, folder, setting, Growth.NONE);
    }

    /** @param growth says whether the batch is to have more replications than are planned */
    public Batch(BatchPlan plan, BatchFolder folder, Setting setting, Growth growth) throws IOException {
        this.plan = plan;
        this.folder = folder;
        this.setting = setting;
        this.growth = growth;
        this.keys = new RunKeys(plan.scale());
        this.manifest = new BatchManifest(
                setting.layout(),
                () -> setting.workers().threads(),
                growth.note().orElse(null));
    }

    /** What it is to run, as far as it has grown. */
    public BatchPlan plan() {
        return plan;
    }

    /**
     * How a batch ended.
     *
     * @param runs that ended, by number
     * @param isComplete whether every run ended
     */
    public record Result(List<RunRecord> runs, boolean isComplete) {

        public List<RunRecord> failed() {
            return runs.stream().filter(r -> !r.isDone()).toList();
        }
    }

    /** What stands in the folder, compared with this batch. */
    public enum Found {
        NOTHING,
        /** This batch, with runs to do. */
        BEGUN,
        /** This batch, and nothing to do. */
        FINISHED
    }

    /** Another batch stands in the folder, or something else; the message says what. */
    public static final class OtherContentException extends IOException {
        private static final long serialVersionUID = 1L;

        OtherContentException(String message) {
            super(message);
        }
    }

    /**
     * Looks into the folder. A batch that grows is the same however far it has come, and goes on from there.
     *
     * @throws OtherContentException when something stands there that is not this batch
     */
    public Found found() throws IOException {
        if (folder.isFree()) {
            return Found.NOTHING;
        }
        var there = folder.manifest()
                .orElseThrow(() -> new OtherContentException(
                        "is not empty and holds no batch; results are never" + " overwritten"));
        if (growth.note().isPresent() && there.options() != null) {
            plan = plan.replicated(there.options().replications());
        }
        var difference = SameBatch.difference(there, manifest.begun(plan)).or(this::otherTexts);
        if (difference.isPresent()) {
            throw new OtherContentException("holds another batch: " + difference.get());
        }
        return isFinished(there) ? Found.FINISHED : Found.BEGUN;
    }

    private static boolean isFinished(Manifest manifest) {
        return manifest.state().equals(Manifest.DONE) || manifest.state().equals(Manifest.SHARD);
    }

    private Optional<String> otherTexts() {
        for (var scenario : plan.scenarios()) {
            var file = folder.path().resolve(BatchFolder.scenarioFile(scenario.name()));
            try {
                if (Files.exists(file)
                        && !Files.readString(file, StandardCharsets.UTF_8).equals(scenario.resolved())) {
                    return Optional.of("scenario " + scenario.name() + " has other words");
                }
            } catch (IOException e) {
                return Optional.of("scenario " + scenario.name() + " cannot be read");
            }
        }
        return Optional.empty();
    }

    /** Does what a finished batch was kept from doing at its very end. */
    public void tidy() throws IOException {
        folder.tidy(plan.shard().equals(Shard.WHOLE));
    }

    /** Runs that ended so far. */
    public int ended() {
        return ended.size();
    }

    /** Asks the runs under way to stop at the end of their month, and no other to begin. */
    public void stop() {
        stopping = true;
    }

    /**
     * Runs everything that is not at hand and writes the results; whatever ended before a stop or a fault of the disk
     * is in the tables. The caller holds the folder's lock.
     *
     * @throws WorkshopException when runs cannot be carried out
     * @throws IOException when results cannot be written
     */
    public Result run(ProgressListener listener) throws IOException {
        folder.begin(plan, manifest.begun(plan));
        var note = new ProgressNote(folder.path(), setting.workers().threads(), listener);
        var fault = rounds(new ProgressCount(note));
        var records =
                ended.stream().sorted(Comparator.comparingInt(RunRecord::run)).toList();
        boolean complete = isSettled && records.size() == plan.runs().size();
        try {
            finish(records, complete);
        } catch (IOException e) {
            throw fault == null ? e : fault;
        }
        if (fault != null) {
            throw fault;
        }
        notePace();
        setting.cache().trim();
        return new Result(records, complete);
    }

    /** What other machines took says nothing of this one. */
    private void notePace() {
        if (setting.workshop().where().isEmpty()) {
            setting.cache()
                    .pace()
                    .note(plan.scale(), monthSeconds.get() * setting.workers().threadsEach());
        }
    }

    /** Runs what is planned, and as much more as is wanted; returns the first fault in storing something, or null. */
    private IOException rounds(ProgressCount count) {
        var fault = work(plan.runs(), count);
        try {
            while (fault == null && ended.size() == plan.runs().size()) {
                int before = plan.runs().size();
                int wanted = growth.wanted(plan.replications());
                isSettled = wanted == plan.replications();
                if (isSettled || stopping) {
                    return null;
                }
                plan = plan.replicated(wanted);
                folder.begin(plan, manifest.begun(plan));
                fault = work(plan.runs().subList(before, plan.runs().size()), count);
            }
        } catch (IOException e) {
            return e;
        }
        return fault;
    }

    /** A shard keeps its parts for the merging and makes no tables. */
    private void finish(List<RunRecord> records, boolean complete) throws IOException {
        boolean whole = plan.shard().equals(Shard.WHOLE);
        var files = whole ? writeTables(records) : folder.listRuns(records);
        var state = !complete ? Manifest.STOPPED : whole ? Manifest.DONE : Manifest.SHARD;
        folder.finish(manifest.ended(plan, state, records, files));
        folder.tidy(complete && whole);
    }

    private Map<String, String> writeTables(List<RunRecord> records) throws IOException {
        var planned = plan.runs().stream().collect(Collectors.toMap(PlannedRun::number, Function.identity()));
        return folder.writeTables(
                manifest.begun(plan),
                setting.layout(),
                records,
                r -> PartFile.read(folder.part(r.run()), keys.of(planned.get(r.run()))));
    }

    /** Returns the first fault in carrying out a run or storing it, or null. */
    private IOException work(List<PlannedRun> runs, ProgressCount count) {
        count.expect(runs);
        var pool = Executors.newFixedThreadPool(setting.workers().atOnce());
        try {
            return firstFault(pool, runs, count);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return null;
        } finally {
            pool.shutdown();
        }
    }

    private IOException firstFault(ExecutorService pool, List<PlannedRun> runs, ProgressCount count)
            throws InterruptedException {
        var futures = new ArrayList<Future<Void>>();
        for (var run : runs) {
            futures.add(pool.submit(() -> {
                end(run, count);
                return null;
            }));
        }
        IOException fault = null;
        for (var future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof IOException disk)) {
                    throw new IllegalStateException(e.getCause());
                }
                fault = fault == null ? disk : fault;
            }
        }
        return fault;
    }

    /** Brings a run to its end and into the folder, unless the batch is to stop. */
    private void end(PlannedRun run, ProgressCount count) throws IOException {
        if (stopping) {
            return;
        }
        try {
            var key = keys.of(run);
            if (!isAtHand(run, key, count)) {
                simulate(run, key, count);
            }
        } catch (IOException | RuntimeException | Error e) {
            stop();
            throw e;
        }
    }

    private boolean isAtHand(PlannedRun run, String key, ProgressCount count) throws IOException {
        var households = plan.kept().households();
        var stored = folder.stored(run.number(), key, households);
        var part = stored.isPresent() ? stored : setting.cache().fetch(key, households, folder.part(run.number()));
        part.ifPresent(p -> {
            add(run, p);
            count.runAtHand(p, stored.isEmpty(), run.scenario().months());
        });
        return part.isPresent();
    }

    private void simulate(PlannedRun run, String key, ProgressCount count) throws IOException {
        var scenario = run.scenario().scenario();
        var request =
                new RunRequest(scenario, plan.scale(), run.seed(), plan.kept().households(), key);
        var part = setting.workshop()
                .carryOut(request, count::monthsEnded, () -> stopping)
                .orElse(null);
        if (part == null) {
            return;
        }
        folder.store(run.number(), part);
        add(run, part);
        monthSeconds.accumulate(part.seconds() / Math.max(1, part.months()));
        if (part.isDone()) {
            setting.cache().store(key, folder.part(run.number()));
        } else if (setting.stopOnFailure()) {
            stop();
        }
        count.runEnded(part, part.isDone() ? 0 : run.scenario().months() - part.months());
    }

    private void add(PlannedRun run, Part part) {
        if (part.isDone()) {
            growth.ended(run, part.tables());
        }
        ended.add(part.at(run.number(), run.scenario().name(), run.replication(), run.seed()));
    }
}
