package smychka.run.spark;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import smychka.record.Part;
import smychka.run.RunRequest;
import smychka.run.Workers;
import smychka.run.Workshop;
import smychka.run.WorkshopException;

/** Executors of a Spark, to which the driver in this process hands the runs. */
final class SparkWorkshop implements Workshop {

    /** A master lets a program in within a second, or tries again only every 20. */
    private static final int ADMISSION_SECONDS = 30;
    /** Enough for the next run to lie ready wherever one ends, while executors come and go. */
    private static final int LEAST_AT_ONCE = 64;

    private static final long LOOK_MILLIS = 200;
    private static final long GRACE_MILLIS = 2000;

    private final SparkAddress address;
    private final SparkConf conf;
    private final OptionalInt atOnce;
    private JavaSparkContext spark;
    private Jobs jobs;
    private Presence presence;
    private Workers workers = new Workers(1, 1, false);
    private String where = "";

    /** @param atOnce runs to hand out at once; empty: twice as many as there are cores */
    SparkWorkshop(SparkAddress address, SparkConf conf, OptionalInt atOnce) {
        this.address = address;
        this.conf = conf;
        this.atOnce = atOnce;
    }

    @Override
    public void open() throws IOException {
        if (address.kind() == SparkAddress.Kind.STANDALONE) {
            address.knock();
        }
        spark = admitted();
        presence = new Presence(spark);
        try {
            presence.await();
        } catch (WorkshopException e) {
            close();
            throw e;
        }
        jobs = new Jobs(spark);
        int cores = spark.defaultParallelism();
        workers = new Workers(atOnce.orElse(Math.max(LEAST_AT_ONCE, 2 * cores)), 1, false);
        boolean isNamed = address.kind() == SparkAddress.Kind.STANDALONE;
        where = (isNamed ? "Spark at " : "") + address.word() + ", " + presence.words();
    }

    /** Spark itself would wait for ever, or end the process. */
    private JavaSparkContext admitted() throws WorkshopException {
        var coming = new CompletableFuture<JavaSparkContext>();
        var thread = new Thread(() -> admit(coming), "to Spark");
        thread.setDaemon(true);
        thread.start();
        try {
            return coming.get(ADMISSION_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw SparkFault.of(e.getCause());
        } catch (TimeoutException e) {
            throw new WorkshopException(
                    "the Spark master at " + address.word() + " does not let this program in within "
                            + ADMISSION_SECONDS + " s: is the secret in " + SparkSettings.SECRET_VARIABLE
                            + " the one it was started with, and is it Spark 4 there?",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkshopException("interrupted while waiting for Spark", e);
        }
    }

    private void admit(CompletableFuture<JavaSparkContext> coming) {
        try {
            coming.complete(new JavaSparkContext(conf));
        } catch (RuntimeException | Error e) {
            coming.completeExceptionally(e);
        }
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Override
    public String where() {
        return where.isEmpty() ? address.word() : where;
    }

    @Override
    public Optional<Part> carryOut(RunRequest request, IntConsumer monthsEnded, BooleanSupplier stopping)
            throws IOException {
        try {
            var answer = jobs.ask(RemoteRun.of(request));
            while (!answer.isDone()) {
                if (stopping.getAsBoolean()) {
                    jobs.cancel();
                    return Optional.empty();
                }
                presence.check();
                await(answer);
            }
            var part = answer.get().part();
            monthsEnded.accept(part.months());
            return Optional.of(part);
        } catch (ExecutionException e) {
            return givenUp(SparkFault.of(e.getCause()), stopping);
        } catch (WorkshopException e) {
            return givenUp(e, stopping);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void await(CompletableFuture<Answer> answer) throws InterruptedException {
        try {
            answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // the next look tells
        }
    }

    /** At Ctrl-C Spark ends itself, and may do so a moment before the batch is asked to stop. */
    private static Optional<Part> givenUp(WorkshopException fault, BooleanSupplier stopping) throws WorkshopException {
        try {
            for (long waited = 0; !stopping.getAsBoolean() && waited < GRACE_MILLIS; waited += LOOK_MILLIS) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping.getAsBoolean()) {
            return Optional.empty();
        }
        throw fault;
    }

    @Override
    public void close() {
        if (jobs != null) {
            jobs.close();
        }
        if (spark != null) {
            spark.stop();
        }
    }
}
