package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import smychka.record.Layout;
import smychka.run.Simulation;

/**
 * What the verbs work with.
 *
 * @param home the folder that holds {@code scenarios/} and {@code results/}
 * @param simulation made when a batch begins
 * @param drawing makes the report of a batch
 * @param onTerminal whether standard error is a terminal that can redraw its last line
 */
record Bench(Path home, Layout layout, Supplier<Simulation> simulation, Drawing drawing, boolean onTerminal) {

    /** Draws charts and the page of a stored batch. */
    @FunctionalInterface
    interface Drawing {
        /** Returns the page. */
        Path draw(Path batch, boolean svg) throws IOException;
    }
}
