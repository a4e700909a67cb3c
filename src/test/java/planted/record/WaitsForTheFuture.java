package planted.record;

import planted.Breaks;

@Breaks("THREADS_ONLY_WHERE_WORK_IS_SHARED_OUT")
public final class WaitsForTheFuture {
    java.util.concurrent.CompletableFuture<String> later;
}
