package smychka.run.spark;

import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import smychka.run.WorkshopException;

/** Whether there are executors. Without any, Spark waits for ever; this waits as long as Spark does for an answer. */
final class Presence {

    private static final String PATIENCE = "spark.network.timeout";
    private static final long LOOK_MILLIS = 100;
    private static final long GATHERING_MILLIS = 500;

    private final JavaSparkContext spark;
    private final long patience;
    private long looked;
    private long seen = System.nanoTime();

    Presence(JavaSparkContext spark) {
        this.spark = spark;
        this.patience = TimeUnit.SECONDS.toNanos(spark.getConf().getTimeAsSeconds(PATIENCE, "120s"));
    }

    /** Waits for the first executors: those that come shortly after each other. */
    void await() throws WorkshopException {
        try {
            while (executors() == 0) {
                check();
                Thread.sleep(LOOK_MILLIS);
            }
            for (int known = 0; !spark.isLocal() && known < executors(); ) {
                known = executors();
                Thread.sleep(GATHERING_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkshopException("interrupted while waiting for executors", e);
        }
    }

    /** @throws WorkshopException when there have been no executors for too long */
    synchronized void check() throws WorkshopException {
        long now = System.nanoTime();
        if (now - looked < TimeUnit.SECONDS.toNanos(1)) {
            return;
        }
        looked = now;
        if (executors() > 0) {
            seen = now;
        } else if (now - seen > patience) {
            throw new WorkshopException("no executor came within " + TimeUnit.NANOSECONDS.toSeconds(patience)
                    + " s (" + PATIENCE + "): Spark has no worker with a core and "
                    + spark.getConf().get("spark.executor.memory", "1g") + " of memory free");
        }
    }

    /** In local mode the driver works itself. */
    private int executors() throws WorkshopException {
        try {
            int all = spark.sc().getExecutorMemoryStatus().size();
            return spark.isLocal() ? all : all - 1;
        } catch (IllegalStateException e) {
            throw new WorkshopException(
                    "Spark has ended: its master is gone, or was told to end this program's work", e);
        }
    }

    /** Such as {@code 2 executors with 8 cores}. */
    String words() throws WorkshopException {
        int cores = spark.defaultParallelism();
        int executors = executors();
        return (spark.isLocal() ? "" : executors + (executors == 1 ? " executor" : " executors") + " with ")
                + cores
                + (cores == 1 ? " core" : " cores");
    }
}
