package smychka.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import smychka.run.FakeSimulation;
import smychka.run.Simulation;

/** The program with an economy that takes its time, to be interrupted. */
final class SlowSmychka {

    private static final int MILLIS_A_MONTH = 5;

    private SlowSmychka() {}

    /** The first word is the home, the others are the command. */
    public static void main(String[] words) {
        Simulation slow = (scenario, scale, seed, threads, ended) -> new FakeSimulation()
                .run(scenario, scale, seed, threads, month -> {
                    sleep();
                    ended.accept(month);
                });
        Bench.Drawing none = (batch, svg) -> {
            throw new IOException("not drawn in this test");
        };
        var command = Smychka.commandLine(
                        new Bench(Path.of(words[0]), FakeSimulation.LAYOUT, () -> slow, none, words[1].equals("bar")))
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        System.exit(command.execute(java.util.Arrays.copyOfRange(words, 2, words.length)));
    }

    private static void sleep() {
        try {
            Thread.sleep(MILLIS_A_MONTH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
