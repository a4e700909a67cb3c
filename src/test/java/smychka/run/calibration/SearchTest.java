package smychka.run.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.run.QuickDisk;
import smychka.scenario.Design;
import smychka.scenario.Factor;

/** A search over functions whose optimum is known, stopped and gone on with. */
class SearchTest {

    private static final List<Factor> FREE =
            List.of(new Factor("x", 0, 10, false), new Factor("y", -5, 5, false), new Factor("n", 1, 9, true));
    private static final List<Double> TRUTH = List.of(7.3, -1.2, 4.0);
    private static final Box BOX = new Box(FREE);

    /** Both moments tell x and y together, the third n; all are met at the truth alone. */
    private static final Loss LOSS = new Loss(List.of(
            new Target("sum", 5.9, 6.1, 6.3, 1),
            new Target("product", -9.3, -8.765, -8.3, 1),
            new Target("whole", 15.5, 16, 16.5, 2)));

    @TempDir(factory = QuickDisk.class)
    Path folder;

    private final List<List<Double>> tried = new ArrayList<>();
    private Function<List<Double>, Experiment.Measured> model = SearchTest::curved;
    private int allowed;

    @BeforeEach
    void asMuchAsItLikes() {
        allowed = Integer.MAX_VALUE;
    }

    private static Experiment.Measured curved(List<Double> at) {
        double x = at.get(0);
        double y = at.get(1);
        double n = at.get(2);
        // two seeds that differ by a little luck, the same at all values
        return new Experiment.Measured(
                List.of(List.of(x + y, x + y + 0.01), List.of(x * y, x * y - 0.01), List.of(n * n, n * n)), "");
    }

    private Experiment.Trial begin(List<Double> values) {
        return () -> {
            if (allowed-- <= 0) {
                return Optional.empty();
            }
            tried.add(values);
            return Optional.of(model.apply(values));
        };
    }

    private static Search.Plan plan(int evaluations) {
        return new Search.Plan(List.of(1.0, 1.0, 1.0), new Design.Sobol(FREE, 20), evaluations, 5, 7);
    }

    private Search search(Path in, int evaluations) throws IOException, InterruptedException {
        Files.createDirectories(in);
        try (var log = EvaluationLog.open(in, BOX, LOSS, 2)) {
            var search = new Search(BOX, LOSS, plan(evaluations), this::begin, log);
            search.run((evaluation, made, wanted, best) -> {});
            return search;
        }
    }

    @Test
    void theKnownOptimumIsFound() throws Exception {
        var best = search(folder, 300).best();
        for (int i = 0; i < 3; i++) {
            assertEquals(TRUTH.get(i), best.values().get(i), 0.05, "" + best);
        }
        assertTrue(LOSS.of(best) < 0.1, "" + LOSS.of(best));
    }

    @Test
    void itBeginsWithTheParametersAsTheyAreAndASpreadAndEndsWithProfiles() throws Exception {
        var search = search(folder, 60);
        var phases = search.made().stream().map(Evaluation::phase).toList();
        assertEquals(Evaluation.Phase.AS_IS, phases.get(0));
        assertEquals(
                20, phases.stream().filter(p -> p == Evaluation.Phase.START).count());
        assertEquals(
                39, phases.stream().filter(p -> p == Evaluation.Phase.SEARCH).count());
        assertEquals(search.wanted(), phases.size());
        var along = search.along(1);
        assertEquals(-5, along.get(0).value());
        assertEquals(5, along.get(along.size() - 1).value());
        assertTrue(
                along.stream().anyMatch(a -> a.value() == search.best().values().get(1)), "the best is among them");
    }

    @Test
    void nothingIsTriedTwice() throws Exception {
        search(folder, 200);
        assertEquals(tried.size(), tried.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 22, 37, 90, 119, 125})
    void stoppedAndGoneOnWithItComesToTheSameBytes(int after) throws Exception {
        search(folder.resolve("whole"), 120);
        int whole = tried.size();
        tried.clear();
        allowed = after;
        search(folder.resolve("stopped"), 120);
        allowed = Integer.MAX_VALUE;
        search(folder.resolve("stopped"), 120);
        assertEquals(whole, tried.size(), "what the log holds is not tried again");
        assertArrayEquals(bytes("whole"), bytes("stopped"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 300, 1500})
    void whatACrashLeftOfTheLastLinesIsCutOffAndMadeAnew(int bytesLost) throws Exception {
        search(folder.resolve("whole"), 60);
        search(folder.resolve("torn"), 60);
        var log = folder.resolve("torn").resolve(EvaluationLog.FILE);
        var all = Files.readAllBytes(log);
        Files.write(log, java.util.Arrays.copyOf(all, all.length - bytesLost));
        search(folder.resolve("torn"), 60);
        assertArrayEquals(bytes("whole"), bytes("torn"));
    }

    @Test
    void aDamagedLineCostsItselfAndWhatFollows() throws Exception {
        search(folder.resolve("whole"), 40);
        search(folder.resolve("hurt"), 40);
        var log = folder.resolve("hurt").resolve(EvaluationLog.FILE);
        var lines = new ArrayList<>(Files.readAllLines(log, StandardCharsets.UTF_8));
        lines.set(30, lines.get(30).replaceFirst(",", ",.").replaceFirst("\\.", ""));
        lines.set(31, lines.get(31).replace("search", "start"));
        Files.writeString(log, String.join("\n", lines) + "\n");
        tried.clear();
        search(folder.resolve("hurt"), 40);
        assertTrue(tried.size() >= 40 + 1 - 31, "" + tried.size());
        assertArrayEquals(bytes("whole"), bytes("hurt"));
    }

    @Test
    void aLargerBudgetGoesOnFromASmallerOne() throws Exception {
        search(folder, 40);
        var first = search(folder, 40).made().subList(0, 40);
        tried.clear();
        var more = search(folder, 80);
        assertEquals(
                first.stream().map(Evaluation::values).toList(),
                more.made().subList(0, 40).stream().map(Evaluation::values).toList());
        assertTrue(tried.size() < 80, "" + tried.size());
        assertTrue(LOSS.of(more.best())
                <= first.stream().mapToDouble(LOSS::of).min().orElseThrow());
    }

    @Test
    void aFailedEvaluationCountsItsPenaltyAndIsLoggedWithItsReason() throws Exception {
        model = at -> at.get(0) > 8 ? new Experiment.Measured(List.of(), "broke, at \"8\"") : curved(at);
        var search = search(folder, 100);
        var failed = search.made().stream().filter(Evaluation::isFailed).toList();
        assertTrue(failed.size() > 2, "" + failed.size());
        assertEquals(Loss.FAILED, LOSS.of(failed.get(0)));
        assertTrue(LOSS.of(search.best()) < 1, "the others find their way");
        var line = Files.readAllLines(folder.resolve(EvaluationLog.FILE))
                .get(failed.get(0).number());
        assertTrue(line.contains("10000,\"broke, at '8'\","), line);
        try (var log = EvaluationLog.open(folder, BOX, LOSS, 2)) {
            assertEquals(search.made().size(), log.all().size());
            assertEquals(
                    "broke, at '8'", log.all().get(failed.get(0).number() - 1).failure());
        }
    }

    @Test
    void theLogOfAnotherCalibrationIsNotGoneOnWith() throws Exception {
        search(folder, 40);
        var other = new Loss(List.of(new Target("other", 1, 2, 3, 1)));
        var fault = assertThrows(IOException.class, () -> EvaluationLog.open(folder, BOX, other, 2));
        assertTrue(fault.getMessage().endsWith("is the log of another calibration"), fault.getMessage());
    }

    @Test
    void whatIsAddedBehindTheLastLineIsNoPartOfIt() throws Exception {
        search(folder, 40);
        var log = folder.resolve(EvaluationLog.FILE);
        long size = Files.size(log);
        Files.writeString(log, "99,start,1,1,1,0", StandardOpenOption.APPEND);
        EvaluationLog.open(folder, BOX, LOSS, 2).close();
        assertEquals(size, Files.size(log));
    }

    private byte[] bytes(String in) throws IOException {
        return Files.readAllBytes(folder.resolve(in).resolve(EvaluationLog.FILE));
    }
}
