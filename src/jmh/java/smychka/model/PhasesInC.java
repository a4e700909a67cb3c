package smychka.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import smychka.agents.CountryFile;
import smychka.agents.Snapshot;
import smychka.scenario.ScenarioLoader;

/**
 * What the peasants' phases of one month cost, beside the same arithmetic in C ({@code src/jmh/c/phases.c}): both live a
 * phase again and again from the same start, the fastest time counts, and all sums must be equal to the last unit.
 */
public final class PhasesInC {

    private static final Path SOURCE = Path.of("src", "jmh", "c", "phases.c");
    private static final Path FOLDER = Path.of("target", "c");
    private static final List<String> GCC =
            List.of("gcc", "-O3", "-march=native", "-ffp-contract=off", "-fno-math-errno");
    private static final Set<String> PHASES = Set.of(
            "herds", "offers", "bazaar offers", "bazaar", "shopping plans", "shopping", "labour for grain", "meals");
    private static final int TIMES = 40;
    private static final long SEED = 1921;
    /** March 1925: offers, bids, seed held back, labour for grain, all at once. */
    private static final int MONTHS_BEFORE = 41;

    private final Economy economy;
    private double[] all = new double[3];

    private PhasesInC(int scale) {
        var scenario =
                ScenarioLoader.load(Path.of("scenarios", "market-nep.yaml")).scenario();
        economy = new Economy(scenario, scale, SEED, 1);
    }

    /** @param args the scale */
    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (!compiled("vectors", "-ftree-vectorize") || !compiled("scalars", "-fno-tree-vectorize")) {
            System.out.println("there is no gcc here: nothing is compared");
            return;
        }
        new PhasesInC(args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 100).run();
    }

    private static boolean compiled(String name, String option) throws InterruptedException {
        var command = new java.util.ArrayList<>(GCC);
        command.addAll(List.of(option, "-o", FOLDER.resolve(name).toString(), SOURCE.toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void run() throws IOException, InterruptedException {
        economy.start();
        for (int month = 0; month < MONTHS_BEFORE; month++) {
            economy.schedule.step(economy);
        }
        System.out.println("ns per household              Java        C  C, no vectors   Java/C");
        economy.nation().enter(economy.scenario().start().plus(MONTHS_BEFORE));
        for (var phase : economy.phases()) {
            if (phase.season().test(economy.month().ofYear())) {
                if (PHASES.contains(phase.name()) && phase instanceof Phase.OfVillages) {
                    compare(phase);
                } else {
                    PhaseTimes.live(economy, phase);
                }
            }
        }
        row("all", all);
        economy.finish();
    }

    private void compare(Phase phase) throws IOException, InterruptedException {
        var before = new Snapshot(economy.regions());
        var file = FOLDER.resolve("country");
        CountryFile.write(file, economy.nation(), before);
        double fastest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < TIMES; k++) {
            before.restore();
            long began = System.nanoTime();
            PhaseTimes.live(economy, phase);
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        var sums = before.since();
        double[] times = {fastest / before.size(), inC("vectors", file, phase, sums), inC("scalars", file, phase, sums)
        };
        for (int i = 0; i < times.length; i++) {
            all[i] += times[i];
        }
        row(phase.name(), times);
    }

    /** Nanoseconds a household. */
    private static double inC(String program, Path file, Phase phase, Map<String, Long> sums)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(FOLDER.resolve(program).toString(), file.toString(), phase.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new LinkedHashMap<String, String>();
        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(pair -> said.put(pair[0], pair[1]));
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " failed in " + phase.name());
        }
        double nanos = Double.parseDouble(said.remove("ns"));
        said.forEach((name, sum) -> {
            if (!String.valueOf(sums.get(name)).equals(sum)) {
                throw new IllegalStateException(
                        phase.name() + ": " + name + " is " + sums.get(name) + " in Java and " + sum + " in C");
            }
        });
        return nanos;
    }

    private static void row(String name, double[] ns) {
        System.out.println(String.format(
                Locale.ROOT, "%-22s %11.2f %8.2f %14.2f %8.1f", name, ns[0], ns[1], ns[2], ns[0] / ns[1]));
    }
}
