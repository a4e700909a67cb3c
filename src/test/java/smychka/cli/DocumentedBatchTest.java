package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.run.FakeSimulation;
import smychka.run.QuickDisk;
import smychka.run.SameBytes;
import smychka.run.Simulation;

/** Every command of src/docs/batches.md is typed as it stands there and does its work; none can be added untried. */
class DocumentedBatchTest {

    private static final Path PAGE = Path.of("src", "docs", "batches.md");
    private static final Pattern STUDY = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```\\w*\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`\\./smychka (\\w+ [^`]+)`");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final String TASK = "$SLURM_ARRAY_TASK_ID";
    private static final int SHARDS = 8;

    @TempDir(factory = QuickDisk.class)
    Path home;

    private String page;

    @BeforeEach
    void thePageAndItsScenarios() throws IOException {
        page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Files.createDirectories(home.resolve("scenarios/studies"));
        Files.createDirectories(home.resolve("results"));
        write("market-nep.yaml", "title: Market NEP\nrun: {start: 1926-01, end: 1932-12}\n");
        write("left-opposition.yaml", "extends: market-nep\ntitle: Left\nparameters: {kcal_target: 2700}\n");
        var study = STUDY.matcher(page).results().findFirst().orElseThrow().group(1);
        Files.writeString(home.resolve("scenarios/studies/price-and-pace.yaml"), study, StandardCharsets.UTF_8);
    }

    @Test
    void everyCommandOfThePageIsTyped() throws IOException {
        var commands = BLOCK.matcher(page)
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .filter(line -> line.startsWith("./smychka "))
                .toList();
        assertEquals(4, commands.size(), commands.toString());
        assertDone(type(commands.get(0)));
        assertEquals(61, lines("results/price-and-pace/runs.csv"), "12 points, 5 replications and a header");
        var narrow = type(commands.get(1));
        assertDone(narrow);
        assertTrue(narrow.out().startsWith("20 replications: no interval is wider than 2 % of the mean"), narrow.out());
        Files.move(home.resolve("results/price-and-pace"), home.resolve("whole"));
        for (int i = 1; i <= SHARDS; i++) {
            assertDone(type(commands.get(2).replace(TASK, Integer.toString(i))));
        }
        assertDone(type(commands.get(3)));
        SameBytes.assertSame(home.resolve("whole"), home.resolve("results/price-and-pace"), "shards of the job array");
    }

    @Test
    void everyVerbThatIsNamedInThePagesTextIsTyped() {
        assertDone(type("./smychka run scenarios/market-nep.yaml --replications 2 --out results/batch"));
        assertDone(type("./smychka run scenarios/studies/price-and-pace.yaml --replications 1 --out results/study"));
        var answers = Map.of(
                "report", "report: ",
                "chart", ".png",
                "status", "finished, 2 runs",
                "replay", "the same as stored",
                "verify", "the same again, digest and every number",
                "diverge", "market-nep/2");
        var commands =
                INLINE.matcher(page).results().map(command -> command.group(1)).toList();
        var verbs = commands.stream().map(command -> command.split(" ")[0]).collect(Collectors.toSet());
        assertEquals(answers.keySet(), verbs);
        for (var command : commands) {
            var words = command.replace("STUDY", "results/study")
                    .replace("BATCH", "results/batch")
                    .replace("INDICATOR", "grain_harvest")
                    .replace("RUN_A", "1")
                    .replace("RUN_B", "market-nep/2")
                    .replace("RUN", "2");
            var without = words.replaceAll("\\[.*?]", "");
            var with = words.replaceAll("[\\[\\]]", "").replace("N", "1");
            for (var line : List.of(without, with)) {
                var answer = type("./smychka " + line);
                assertDone(answer);
                assertTrue(answer.out().contains(answers.get(line.split(" ")[0])), line + ": " + answer.out());
            }
        }
    }

    @Test
    void everyOptionOfThePageIsOneOfAVerb() {
        var known = new TreeSet<String>();
        Smychka.commandLine(bench()).getSubcommands().values().stream()
                .flatMap(verb -> verb.getCommandSpec().options().stream())
                .forEach(option -> known.addAll(List.of(option.names())));
        var named = new TreeSet<String>();
        Stream.of(page.replaceAll("(?m)^#SBATCH.*$", ""))
                .flatMap(text -> OPTION.matcher(text).results())
                .map(MatchResult::group)
                .forEach(named::add);
        assertTrue(named.size() >= 15, named.toString());
        named.removeAll(known);
        assertEquals(List.of(), List.copyOf(named));
    }

    /** Words as a shell makes them, and its paths below the home of this test. */
    private Typed type(String line) {
        var words = new ArrayList<String>();
        for (var word : line.replace("./smychka ", "").replace("\"", "").trim().split("\\s+")) {
            var isPath = word.startsWith("scenarios/") || word.startsWith("results/");
            var path = isPath ? home.resolve(word).toString() : word;
            if (path.endsWith("[1-" + SHARDS + "]")) {
                IntStream.rangeClosed(1, SHARDS)
                        .forEach(i -> words.add(path.replaceAll("\\[.*]$", Integer.toString(i))));
            } else {
                words.add(path);
            }
        }
        return new Typed(bench(), words.toArray(String[]::new));
    }

    private static void assertDone(Typed typed) {
        assertEquals(0, typed.code(), () -> typed.out() + typed.err());
    }

    /** Luck that shows in some numbers, but not in wages and harvests. */
    private Bench bench() {
        Simulation even = (scenario, scale, seed, threads, ended) ->
                new FakeSimulation().run(scenario, scale, seed * 20, threads, ended);
        Bench.Drawing drawing = (batch, svg) -> Files.writeString(batch.resolve("report.html"), "drawn");
        return new Bench(home, FakeSimulation.LAYOUT, () -> even, drawing, false);
    }

    private long lines(String file) throws IOException {
        return Files.readAllLines(home.resolve(file), StandardCharsets.UTF_8).size();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(
                home.resolve("scenarios/" + name), "schema: smychka/scenario/1\n" + text, StandardCharsets.UTF_8);
    }
}
