package planted.run;

public final class SharesOutWork {
    final java.util.concurrent.ExecutorService workers = java.util.concurrent.Executors.newCachedThreadPool();
}
