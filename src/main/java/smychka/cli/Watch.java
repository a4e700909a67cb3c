package smychka.cli;

import java.io.PrintWriter;
import smychka.run.ProgressListener;

/** Shows on standard error how far a batch is. */
interface Watch extends ProgressListener, AutoCloseable {

    /** A bar on a terminal, plain lines elsewhere. */
    static Watch of(Bench bench, PrintWriter err) {
        return bench.onTerminal() ? new ProgressLine(err) : new ProgressLines(err);
    }

    /** Says something while no run is under way. */
    void say(String line);

    @Override
    void close();
}
