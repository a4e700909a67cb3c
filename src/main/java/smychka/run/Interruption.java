package smychka.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or a request to end: asks the work to stop and holds the process until it has put its results in order. The
 * process then ends with the code that belongs to the signal, 130 for Ctrl-C.
 */
public final class Interruption {

    private static final long PATIENCE_SECONDS = 300;

    private final CountDownLatch inOrder = new CountDownLatch(1);
    private final Thread hook;

    /** @param stop asks the work to stop; returns at once */
    public Interruption(Runnable stop) {
        hook = new Thread(() -> await(stop), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Says that everything is in order. */
    public void close() {
        inOrder.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, which is what the hook waited for
        }
    }

    private void await(Runnable stop) {
        stop.run();
        try {
            if (!inOrder.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
