package smychka.run.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import scala.collection.Iterator;
import scala.concurrent.ExecutionContext;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;
import scala.util.Try;

/**
 * Hands runs to Spark, each as a task of its own whose answer is passed on as soon as it is there. What is asked for
 * while a job is being handed over goes into the next one, so that many short runs share the price of a job.
 */
final class Jobs {

    private static final int MOST_TASKS = 256;

    private final JavaSparkContext spark;
    private final BlockingQueue<Asked> queue = new LinkedBlockingQueue<>();
    private final Thread clerk;

    private record Asked(RemoteRun run, CompletableFuture<Answer> answer) {}

    Jobs(JavaSparkContext spark) {
        this.spark = spark;
        this.clerk = new Thread(this::work, "runs to Spark");
        clerk.setDaemon(true);
        clerk.start();
    }

    CompletableFuture<Answer> ask(RemoteRun run) {
        var answer = new CompletableFuture<Answer>();
        queue.add(new Asked(run, answer));
        return answer;
    }

    /** Gives up all that is under way; executors notice at the end of a run's month. */
    void cancel() {
        try {
            spark.sc().cancelAllJobs();
        } catch (IllegalStateException e) {
            // Spark has ended, and all jobs with it
        }
    }

    void close() {
        clerk.interrupt();
    }

    private void work() {
        try {
            while (true) {
                var asked = new ArrayList<Asked>();
                asked.add(queue.take());
                queue.drainTo(asked, MOST_TASKS - 1);
                handOver(asked);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver(List<Asked> asked) {
        try {
            var runs = spark.parallelize(asked.stream().map(Asked::run).toList(), asked.size());
            var numbers =
                    IntStream.range(0, asked.size()).mapToObj(i -> (Object) i).toList();
            spark.sc()
                    .submitJob(
                            runs.rdd(),
                            new CarryOut(),
                            CollectionConverters.asScala(numbers).toSeq(),
                            new Delivery(asked),
                            new Nothing())
                    .onComplete(new Ending(asked), ExecutionContext.parasitic$.MODULE$);
        } catch (RuntimeException e) {
            fail(asked, e);
        }
    }

    private static void fail(List<Asked> asked, Throwable fault) {
        asked.forEach(a -> a.answer().completeExceptionally(fault));
    }

    /** A partition's only run, in an executor. */
    private static final class CarryOut extends AbstractFunction1<Iterator<RemoteRun>, Answer> implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public Answer apply(Iterator<RemoteRun> runs) {
            try {
                return runs.next().carryOut();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes the answers of a job, one by one. */
    private static final class Delivery extends AbstractFunction2<Object, Answer, BoxedUnit> {
        private final List<Asked> asked;

        Delivery(List<Asked> asked) {
            this.asked = asked;
        }

        @Override
        public BoxedUnit apply(Object number, Answer answer) {
            asked.get((Integer) number).answer().complete(answer);
            return BoxedUnit.UNIT;
        }
    }

    /** Fails whatever a job has left unanswered. */
    private static final class Ending extends AbstractFunction1<Try<BoxedUnit>, BoxedUnit> {
        private final List<Asked> asked;

        Ending(List<Asked> asked) {
            this.asked = asked;
        }

        @Override
        public BoxedUnit apply(Try<BoxedUnit> end) {
            if (end.isFailure()) {
                fail(asked, end.failed().get());
            }
            return BoxedUnit.UNIT;
        }
    }

    /** Of a job nothing remains once its answers are delivered. */
    private static final class Nothing extends AbstractFunction0<BoxedUnit> {
        @Override
        public BoxedUnit apply() {
            return BoxedUnit.UNIT;
        }
    }
}
