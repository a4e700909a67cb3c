package smychka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a study's folder when its report is drawn. */
class StudyReportTest {

    @TempDir
    Path folder;

    private static FakeStudy grid() {
        return FakeStudy.grid(4, 3, x -> 1 + 0.5 * x[0] - 0.1 * x[1]);
    }

    private String page(FakeStudy study, String... charts) throws IOException {
        var choice = new Report.Choice(Set.of(), List.of(charts), List.of());
        study.write(folder);
        return Files.readString(Report.draw(List.of(folder), folder, choice, SideBySide::oneByOne));
    }

    @Test
    void aGridHasHeatMapsATornadoFansAndAScatterForEachOutcome() throws IOException {
        grid().write(folder);
        var html = Files.readString(Report.draw(folder, false, SideBySide::oneByOne));
        var files = new TreeSet<String>();
        try (var charts = Files.list(folder.resolve("charts"))) {
            charts.forEach(f -> files.add(f.getFileName().toString()));
        }
        assertEquals(
                Set.of("heat-maps.png", "tornado.png", "fans.png", "scatter-real-wage.png", "scatter-horses.png"),
                files);
        for (var file : files) {
            assertTrue(html.contains("<figure id=\"" + file.replace(".png", "") + "\""), file);
        }
        assertFalse(Files.exists(folder.resolve("facts.csv")), "facts are told of scenarios");
    }

    @Test
    void theHeatMapPrintsTheMeanOfEveryCell() throws IOException {
        var html = page(grid(), "heat-maps");
        for (var mean : List.of("1.00", "1.50", "1.40", "1.33")) {
            assertTrue(html.contains(">" + mean + "</text>"), mean);
        }
    }

    @Test
    void thePageSaysWhatMovesAnOutcomeAndIsSilentOnWhatDoesNot() throws IOException {
        var html = page(FakeStudy.grid(5, 5, x -> 1 + x[0]), "tornado");
        assertTrue(html.contains("The real wage of 1926 ranged from 1.00 to 2.00 over the points; what tells most is "
                + "grain.state_price (standardised rank coefficient 1.00, raises it)."));
        assertFalse(html.contains("then industry.investment_share"));
        assertTrue(html.contains("Of one outcome no factor&#39;s effect can be told")
                || html.contains("Of one outcome no factor's effect can be told"));
    }

    @Test
    void aScatterSaysItsRankCorrelation() throws IOException {
        assertTrue(page(FakeStudy.grid(5, 2, x -> 1 - x[0]), "scatter").contains("rank correlation −1.00"));
    }

    @Test
    void noTextOfAPictureLeavesItOrLiesOnAnother() throws IOException {
        for (var fake : List.of(
                grid(),
                FakeStudy.grid(12, 9, x -> 1e6 * x[0]).on("market", "a-base-with-a-long-name"),
                FakeStudy.morris(5, x -> x[0] * x[1]))) {
            var batch = Batch.read(fake.write(folder), Wanted.of(List.of(), Outcomes.indicators()));
            var design = batch.study().orElseThrow();
            var charts = new StudyCharts(batch, design, Ink.of(batch.scenarios()), new Outcomes(batch).list());
            for (var kind : List.of(StudyCharts.HEAT, StudyCharts.TORNADO, StudyCharts.SCATTER)) {
                for (var picture : charts.of(kind)) {
                    assertEquals(
                            List.of(),
                            TextBoxes.of(new StudySheet(picture)).faults(),
                            picture.head().id());
                }
            }
        }
    }

    @Test
    void pointsAreNoScenariosOfThePage() throws IOException {
        var html = page(grid().on("market", "opposition"));
        assertEquals(2, html.split("<input type=\"checkbox\"", -1).length - 1);
        assertFalse(html.contains("market-0001"));
    }

    @Test
    void aStudyThatWasStoppedSaysHowFarItIs() throws IOException {
        var html = page(grid().stoppedAfter(9), "fans");
        assertTrue(html.contains("Not the whole study: 9 of 24 runs came to their end, at 5 of 12 points."));
        assertTrue(html.contains("9 of 24 runs ·"));
        assertFalse(page(grid(), "fans").contains("Not the whole study"));
    }

    @Test
    void aDesignThatIsNoGridHasNoHeatMapAndThePageSaysSo() throws IOException {
        var html = page(FakeStudy.morris(4, x -> 1 + x[0]));
        assertFalse(html.contains("id=\"heat-maps\""));
        assertTrue(html.contains("Heat maps: they need a grid of two factors or more"));
        assertTrue(html.contains("mu*"));
    }

    @Test
    void onlyTheOutcomesChosenAreDrawn() throws IOException {
        grid().write(folder);
        var choice = new Report.Choice(EnumSet.of(Format.SVG), List.of("scatter"), List.of("horses"));
        Report.draw(List.of(folder), folder, choice, SideBySide::oneByOne);
        try (var charts = Files.list(folder.resolve("charts"))) {
            assertEquals(
                    List.of("scatter-horses.svg"),
                    charts.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void theSameStudyGivesTheSameBytesTwice() throws IOException {
        var once = Files.createDirectory(folder.resolve("once"));
        var twice = Files.createDirectory(folder.resolve("twice"));
        for (var place : List.of(once, twice)) {
            Report.draw(grid().write(place), true, SideBySide::oneByOne);
        }
        for (var file : List.of("report.html", "charts/heat-maps.png", "charts/tornado.svg", "charts/fans.png")) {
            assertArrayEquals(Files.readAllBytes(once.resolve(file)), Files.readAllBytes(twice.resolve(file)), file);
        }
    }

    @Test
    void aHostileTitleStaysText() throws IOException {
        var html = page(grid().titled("<script>alert(1)</script> & \"more\""), "tornado");
        assertFalse(html.contains("<script>alert"));
        assertTrue(html.contains("&lt;script&gt;alert"));
    }

    @Test
    void aStudyStandsAlone() throws IOException {
        var study = grid().write(Files.createDirectory(folder.resolve("study")));
        var batch = new FakeBatch().write(Files.createDirectory(folder.resolve("batch")));
        assertThrows(
                IOException.class,
                () -> Report.draw(List.of(batch, study), folder, Report.Choice.USUAL, SideBySide::oneByOne));
    }

    @Test
    void aSingleChartOfAStudyIsAFanOverItsPoints() throws IOException {
        grid().write(folder);
        var wage = SingleChart.known(SingleChart.By.SCENARIO).stream()
                .filter(i -> i.id().equals("real_wage"))
                .toList();
        var files = SingleChart.draw(
                folder,
                wage,
                SingleChart.By.SCENARIO,
                new SingleChart.Span(null, null),
                new SingleChart.Target(folder, EnumSet.of(Format.SVG)));
        var svg = Files.readString(files.get(0));
        assertTrue(svg.contains("medians of the points of the design"));
        assertTrue(svg.contains("grid of 12 points"));
    }
}
