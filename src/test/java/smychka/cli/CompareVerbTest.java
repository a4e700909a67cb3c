package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.PairedDifference;
import smychka.record.database.TinyBatch;
import smychka.run.FakeSimulation;

/**
 * What {@code smychka compare} prints, writes and refuses. In the tiny batch "left" always pays 3 more than "nep"; and of
 * grain it procures 52.5 less, 52.5 more and 52.5 less a month.
 */
class CompareVerbTest {

    @TempDir
    Path home;

    private Path batch;
    private Typed typed;

    @BeforeEach
    void aBatch() throws IOException {
        batch = TinyBatch.write(home.resolve("batch"));
    }

    @Test
    void aDifferenceStandsWithItsIntervalSizeAndProbability() {
        assertEquals(
                0,
                compare(
                        "--base",
                        "nep",
                        "--indicators",
                        "real_wage,grain_procurement@1926-12",
                        "--periods",
                        "1926/27"));
        assertEquals("""
                Left Opposition (left) against Market NEP (nep)
                                                       runs     base    change        95 % interval       %       d      p
                Real wage, 1913=1              1926/27    3    2.259      3.00         3.00 to 3.00   132.8       - <0.001
                Grain procurement, Mt          1926-12    3    140.0     -17.5          -168 to 133   -12.5    -0.3  0.667

                change: mean over pairs of runs with the same seed; d: change over its deviation (Cohen's d of pairs);
                p: paired t test, corrected for 2 tests (Holm)
                table: FILE
                """.replace("FILE", batch.resolve("compare.csv").toString()), typed.out());
    }

    @Test
    void theFileHasEveryDigitAndBothTests() throws IOException {
        compare("--base", "nep", "--indicators", "real_wage,grain_procurement", "--periods", "1926-12,1926");
        var rows = rows(batch.resolve("compare.csv"));
        assertEquals(4, rows.size());
        var row = rows.get(2);
        var expected = PairedDifference.of(new double[] {157.5, 105, 157.5}, new double[] {105, 157.5, 105});
        assertEquals(
                List.of("nep", "left", "grain_procurement", "Mt", "1926-12", "3"),
                row.getFields().subList(0, 6));
        assertNumber(140, row, "base_mean");
        assertNumber(-17.5, row, "difference");
        assertNumber(expected.interval(0.95).low(), row, "low");
        assertNumber(expected.interval(0.95).high(), row, "high");
        assertNumber(-12.5, row, "percent");
        assertNumber(expected.effectSize(), row, "effect_size");
        assertNumber(expected.tTest(), row, "p_t");
        assertNumber(expected.wilcoxon(), row, "p_wilcoxon");
        assertNumber(Math.min(1, 2 * expected.tTest()), row, "p_t_holm");
        assertNumber(1, row, "p_wilcoxon_holm");
        assertEquals("", rows.get(0).getField("effect_size"), "what never varies has no effect size");
        assertNumber(12 * -17.5, rows.get(3), "difference");
    }

    @Test
    void aNarrowerLevelGivesNarrowerIntervalsAndTheOtherTestItsProbability() {
        compare("--base", "left", "--indicators", "grain_procurement@1926-12", "--level", "0.5", "--test", "wilcoxon");
        var lines = typed.out().lines().toList();
        assertEquals("Market NEP (nep) against Left Opposition (left)", lines.get(0));
        assertTrue(lines.get(1).contains("50 % interval"), typed.out());
        assertTrue(
                lines.get(2).matches("Grain procurement, Mt +1926-12 +3 +122.5 +17.5 +-11.1 to 46.1 +14.3 +0.3 +0.750"),
                lines.get(2));
        assertTrue(typed.out().contains("p: Wilcoxon's signed ranks, corrected for 1 tests"), typed.out());
    }

    @Test
    void theUsualFiguresAreThoseTheBatchHasAndTheLastWholeYear() {
        assertEquals(0, compare("--base", "nep"), () -> typed.err());
        var lines = typed.out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertTrue(lines.get(2).startsWith("Grain harvest, Mt 1926 3 "), typed.out());
        assertTrue(lines.get(3).startsWith("Grain procurement, Mt 1926/27 3 1680 -210 "), typed.out());
        assertTrue(lines.get(4).startsWith("Real wage, 1913=1 1926 3 "), typed.out());
        assertEquals(9, lines.size());
    }

    @Test
    void aRunThatFailedPairsWithNothing() throws IOException {
        var runs = batch.resolve("manifest.json");
        Files.writeString(runs, Files.readString(runs).replaceFirst("\"status\": \"done\"", "\"status\": \"failed\""));
        var monthly = batch.resolve("monthly.csv");
        Files.write(
                monthly,
                Files.readAllLines(monthly).stream()
                        .filter(l -> !l.startsWith("nep,1,"))
                        .toList());
        compare("--base", "nep", "--indicators", "grain_procurement@1926-12");
        assertTrue(typed.out().lines().toList().get(2).matches("Grain procurement, Mt +1926-12 +2 .*"), typed.out());
    }

    @Test
    void whatCannotBeComparedIsRefusedInOneSentence() {
        assertRefused("has no scenario nepp; did you mean nep?", "--base", "nepp");
        assertRefused("has no scenario right; it has nep, left", "--base", "nep", "--scenarios", "right");
        assertRefused("has no scenario but nep", "--base", "nep", "--scenarios", "nep");
        assertRefused(
                "no indicator real_wages is recorded; did you mean real_wage?",
                "--base",
                "nep",
                "--indicators",
                "real_wages");
        assertRefused("class_share has no value for the country", "--base", "nep", "--indicators", "class_share");
        assertRefused("1940 was not run: the batch goes from 1926-01 to 1927-06", "--base", "nep", "--periods", "1940");
        assertRefused("soon: expected a year 1926, an agricultural year", "--base", "nep", "--periods", "soon");
        assertRefused(
                "grain_harvest has no value in 1926-09: it is known once a year, in month 8",
                "--base",
                "nep",
                "--indicators",
                "grain_harvest@1926-09");
        assertRefused(
                "is there already",
                "--base",
                "nep",
                "--out",
                batch.resolve("runs.csv").toString());
    }

    @Test
    void badOptionsAreRefused() {
        for (var words : List.of(
                List.of("--base", "nep", "--level", "95"),
                List.of("--base", "nep", "--test", "z"),
                List.<String>of())) {
            assertEquals(2, compare(words.toArray(String[]::new)));
            assertTrue(typed.err().contains("see smychka compare --help"), typed.err());
        }
    }

    @Test
    void onePairTellsNothingOfLuck() throws IOException {
        var manifest = batch.resolve("manifest.json");
        var text = Files.readString(manifest);
        Files.writeString(
                manifest,
                text.replaceAll(
                        "\"replication\": [23], (\"seed\": \\d+), \"status\": \"done\"",
                        "\"replication\": 9, $1, \"status\": \"failed\""));
        assertRefused("one pair of runs with the same seed came to its end", "--base", "nep");
    }

    @Test
    void runsWithOtherSeedsAreNoPairs() throws IOException {
        var manifest = batch.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"seed\": 102", "\"seed\": 999"));
        assertRefused("replication 2 of left has the seed 102, that of nep has 999", "--base", "nep");
    }

    private static void assertNumber(double expected, NamedCsvRecord row, String column) {
        assertEquals(expected, Double.parseDouble(row.getField(column)), 1e-9, column);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return csv.stream().toList();
        }
    }

    private void assertRefused(String message, String... words) {
        assertEquals(2, compare(words), () -> typed.out());
        assertTrue(typed.err().contains(message), typed.err());
        assertEquals(1, typed.err().lines().count(), typed.err());
        assertEquals("", typed.out());
    }

    private int compare(String... words) {
        var line = new String[words.length + 2];
        line[0] = "compare";
        line[1] = batch.toString();
        System.arraycopy(words, 0, line, 2, words.length);
        typed = new Typed(
                new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, (folder, svg) -> folder, false), line);
        return typed.code();
    }
}
