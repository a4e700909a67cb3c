package smychka.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import picocli.CommandLine;
import smychka.record.Indicator;
import smychka.record.Outcome;
import smychka.record.StoredRuns;
import smychka.run.Batch;
import smychka.run.BatchFolder;
import smychka.run.BatchPlan;
import smychka.run.FolderLock;
import smychka.run.Growth;
import smychka.run.Interruption;
import smychka.run.Setting;
import smychka.run.Workshop;
import smychka.run.WorkshopException;
import smychka.run.interval.Goal;
import smychka.run.interval.Precision;
import smychka.run.interval.UntilNarrow;

/** Brings a batch to its end in its folder, or finds it there. */
final class Execution {

    private final CommandLine command;
    private final Bench bench;
    private final BatchFolder folder;
    private final Setting setting;
    private final boolean svg;
    private Precision latest;

    Execution(CommandLine command, Bench bench, BatchFolder folder, Setting setting, boolean svg) {
        this.command = command;
        this.bench = bench;
        this.folder = folder;
        this.setting = setting;
        this.svg = svg;
    }

    /** Returns the exit code. */
    int run(BatchPlan plan, Optional<Goal> goal) throws IOException {
        try (var watch = Watch.of(bench, command.getErr())) {
            var growth = goal.<Growth>map(g -> new UntilNarrow(g, setting.layout(), p -> judged(p, watch)))
                    .orElse(Growth.NONE);
            var batch = new Batch(plan, folder, setting, growth);
            if (found(batch) != Batch.Found.FINISHED) {
                open(setting.workshop());
            }
            var lock = lock(folder);
            try {
                return run(batch, goal, watch);
            } finally {
                lock.close();
            }
        }
    }

    private int run(Batch batch, Optional<Goal> goal, Watch watch) throws IOException {
        var found = found(batch);
        if (found == Batch.Found.FINISHED) {
            batch.tidy();
            if (goal.isPresent()) {
                latest = finished(goal.get(), batch.plan().replications());
            }
            int code = closing(batch).finishedBefore(svg);
            tellVerdict();
            return code;
        }
        goal.ifPresent(g -> refuseBeyond(g, batch.plan().replications()));
        closing(batch).begins(setting.workshop(), found == Batch.Found.BEGUN);
        return work(batch, watch);
    }

    /** Nothing is begun that cannot be carried out. */
    static void open(Workshop workshop) throws IOException {
        try {
            workshop.open();
        } catch (WorkshopException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private int work(Batch batch, Watch watch) throws IOException {
        var interruption = new Interruption(batch::stop);
        try {
            var result = batch.run(watch);
            watch.close();
            setting.cache().fault().ifPresent(closing(batch)::cacheFault);
            if (result.isComplete()) {
                tellVerdict();
            }
            return closing(batch).ends(result, svg);
        } catch (WorkshopException e) {
            watch.close();
            return closing(batch).workshopFault(e, batch.ended());
        } catch (IOException e) {
            watch.close();
            return closing(batch).diskFault(e, batch.ended());
        } finally {
            interruption.close();
        }
    }

    private Closing closing(Batch batch) {
        return new Closing(command, bench, Summary.of(batch.plan()), folder.path());
    }

    private Batch.Found found(Batch batch) throws IOException {
        try {
            return batch.found();
        } catch (Batch.OtherContentException e) {
            throw new RefusedException(folder.path() + " " + e.getMessage() + ": give --out a new folder");
        }
    }

    private void judged(Precision precision, Watch watch) {
        latest = precision;
        if (precision.next() > precision.replications()) {
            watch.say(new PrecisionText(precision).growing());
        }
    }

    private void tellVerdict() {
        if (latest != null) {
            command.getOut().println(new PrecisionText(latest).verdict());
            command.getOut().flush();
        }
    }

    /** @throws RefusedException when more replications are wanted than the tables have, which are never changed */
    private Precision finished(Goal goal, int replications) throws IOException {
        var ids = goal.outcomes().stream()
                .map(Outcome::indicator)
                .map(Indicator::id)
                .distinct()
                .toList();
        var precision = Precision.of(StoredRuns.read(folder.path(), ids), goal, replications);
        if (precision.next() > replications) {
            throw new RefusedException(folder.path() + " holds a finished batch, which is never changed. "
                    + new PrecisionText(precision).lacking()
                    + "; give --out a new folder; runs that are known come from the cache");
        }
        return precision;
    }

    private void refuseBeyond(Goal goal, int replications) {
        if (replications > goal.most()) {
            throw new RefusedException(folder.path() + " holds a batch that has grown to " + replications
                    + " replications, more than the " + goal.most()
                    + " allowed: give --max-replications more, or --out a new folder");
        }
    }

    /** @throws RefusedException when somebody else holds the folder, or it cannot be written to */
    static FolderLock lock(BatchFolder folder) throws IOException {
        try {
            return FolderLock.take(folder.path());
        } catch (FolderLock.HeldException e) {
            throw new RefusedException(folder.path() + " is being worked on by " + e.getMessage()
                    + "; the verb status tells how far it is");
        } catch (AccessDeniedException e) {
            throw new RefusedException("cannot write to " + folder.path() + ": permission denied");
        }
    }
}
