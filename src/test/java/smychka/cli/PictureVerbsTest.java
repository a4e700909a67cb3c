package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;

/** A small real batch, drawn, charted and traced as a user would. */
class PictureVerbsTest {

    private static final String SCENARIO = """
            schema: smychka/scenario/1
            title: Small world
            about: A year and a half.
            run: {start: 1921-10, end: 1923-03, seed: 7, replications: 2, scale: 5000}
            """;

    @TempDir
    static Path home;

    private static Path batch;

    private Typed typed;

    @BeforeAll
    static void run() throws IOException {
        var scenario = Files.writeString(home.resolve("small.yaml"), SCENARIO);
        batch = home.resolve("batch");
        var ran = new Typed(bench(), "run", scenario.toString(), "--out", batch.toString());
        assertEquals(0, ran.code(), ran.err());
    }

    private static Bench bench() {
        var readings = EconomyReadings.of(IndicatorCatalogue.standard());
        return new Bench(
                home, readings.layout(), () -> new EconomySimulation(readings), (folder, svg) -> folder, false);
    }

    private int type(String... words) {
        typed = new Typed(bench(), words);
        return typed.code();
    }

    @Test
    void aReportOfChosenChartsIsDrawnAnew() throws IOException {
        assertEquals(
                0,
                type("report", batch.toString(), "--charts", "output,wage", "--format", "svg,PDF"),
                () -> typed.err());
        assertEquals("report: " + batch.resolve("report.html") + "\n", typed.out());
        try (var files = Files.list(batch.resolve("charts"))) {
            var names = files.map(f -> f.getFileName().toString()).toList();
            assertTrue(names.containsAll(List.of("output.svg", "output.pdf", "wage.svg", "wage.pdf")), names::toString);
            assertFalse(names.contains("herds.svg"));
        }
    }

    @Test
    void oneChartOfAnyIndicators() {
        assertEquals(
                0,
                type("chart", batch.toString(), "deaths", "price_grain_free", "--by", "region", "--from", "1922-01"));
        var file = batch.resolve("charts/deaths-price_grain_free-by-region.png");
        assertEquals(file + "\n", typed.out());
        assertTrue(Files.exists(file));
        assertEquals(0, type("chart", batch.toString(), "calories_class", "--by", "class", "--format", "svg"));
        assertTrue(Files.exists(batch.resolve("charts/calories_class-by-class.svg")));
    }

    @Test
    void aTraceTellsWhoSoldAndAgreesWithTheTables() {
        assertEquals(
                0,
                type("trace", batch.toString(), "2", "--month", "1922-09", "--region", "ukr", "--page"),
                () -> typed.err());
        assertTrue(typed.out().startsWith("Ukraine, Sep 1922: small, replication 2"), typed.out());
        assertTrue(typed.out().contains("state purchase") && typed.out().contains("kulak"), typed.out());
        assertTrue(Files.exists(batch.resolve("traces/run-2-1922-09-UKR.html")));
    }

    @Test
    void theReportLinksTheTracesOfItsPeaksAndTroughs() throws IOException {
        assertEquals(
                0,
                type("report", batch.toString(), "--charts", "wage", "--format", "svg", "--traces"),
                () -> typed.err());
        var page = Files.readString(batch.resolve("report.html"));
        assertEquals(2, page.split("href=\"traces/run-1-").length - 1);
    }

    @Test
    void whatIsMisspeltIsRefusedWithTheNearestWord() {
        refused("did you mean output?", "report", batch.toString(), "--charts", "outptu");
        refused("did you mean cattle?", "report", batch.toString(), "--indicators", "catle");
        refused("did you mean price_grain_free?", "chart", batch.toString(), "price_grain_fre");
        refused("no indicator by region is called currency", "chart", batch.toString(), "currency", "--by", "region");
        refused("expected a month as YYYY-MM", "chart", batch.toString(), "deaths", "--from", "spring");
        refused("does not lie before", "chart", batch.toString(), "deaths", "--from", "1923-01", "--to", "1922-01");
        refused("has no run 9", "trace", batch.toString(), "9", "--month", "1922-01", "--region", "UKR");
        refused(
                "expected a month within 1921-10 .. 1923-03",
                "trace",
                batch.toString(),
                "1",
                "--month",
                "1930-01",
                "--region",
                "UKR");
        refused("give --out FOLDER", "report", batch.toString(), batch.toString());
        refused("there is no such folder", "report", home.resolve("nowhere").toString());
    }

    private void refused(String message, String... words) {
        assertEquals(2, type(words), () -> typed.out());
        assertTrue(typed.err().contains(message), typed.err());
        assertEquals("", typed.out());
    }

    @Test
    void thePageIsOpenedByWhatTheMachineOpensPagesWith() {
        var page = Path.of("report.html");
        assertEquals("xdg-open", Browser.command("Linux", page).get(0));
        assertEquals("open", Browser.command("Mac OS X", page).get(0));
        assertEquals("rundll32", Browser.command("Windows 11", page).get(0));
    }
}
