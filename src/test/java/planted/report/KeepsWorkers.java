package planted.report;

import planted.Breaks;

@Breaks("THREADS_ONLY_WHERE_WORK_IS_SHARED_OUT")
public final class KeepsWorkers {
    final java.util.concurrent.ExecutorService workers = java.util.concurrent.Executors.newCachedThreadPool();
}
