package smychka.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;

/** The program as it is, but for charts and the page. */
final class UndrawnSmychka {

    private UndrawnSmychka() {}

    /** The first word is the home, the others are the command. */
    public static void main(String[] words) {
        var readings = EconomyReadings.of(IndicatorCatalogue.standard());
        Bench.Drawing none = (batch, svg) -> batch;
        var bench = new Bench(Path.of(words[0]), readings.layout(), () -> new EconomySimulation(readings), none, false);
        var command = Smychka.commandLine(bench)
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        System.exit(command.execute(Arrays.copyOfRange(words, 1, words.length)));
    }
}
