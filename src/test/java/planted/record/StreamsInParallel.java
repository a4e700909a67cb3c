package planted.record;

import planted.Breaks;

@Breaks("THREADS_ONLY_WHERE_WORK_IS_SHARED_OUT")
public final class StreamsInParallel {
    long count(java.util.List<String> rows) {
        return rows.parallelStream().count();
    }
}
