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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a batch's folder when its report is drawn. */
class ReportTest {

    private static final int MOST_BYTES = 3_000_000;

    @TempDir
    static Path usual;

    private static String usualPage;

    @TempDir
    Path folder;

    @BeforeAll
    static void drawTheUsualBatch() throws IOException {
        usualPage = Files.readString(Report.draw(new FakeBatch().write(usual), true, SideBySide::oneByOne));
    }

    @Test
    void aBatchHasAPageAndAPictureForEveryChart() throws IOException {
        for (var spec : Gallery.charts()) {
            assertTrue(Files.exists(usual.resolve("charts/" + spec.id() + ".png")), spec.id());
            assertTrue(usualPage.contains("id=\"" + spec.id() + "\""), spec.id());
        }
        assertTrue(Files.size(usual.resolve("report.html")) < MOST_BYTES);
    }

    @Test
    void theSameBatchGivesTheSameBytesTwice() throws IOException {
        var some = new Report.Choice(
                EnumSet.allOf(Format.class), List.of("output", "grain-balance", "map-deaths"), List.of());
        var first = Files.createDirectory(folder.resolve("first"));
        var second = Files.createDirectory(folder.resolve("second"));
        for (var place : List.of(first, second)) {
            Report.draw(List.of(new FakeBatch().write(place)), place, some, SideBySide::oneByOne);
        }
        var once = bytes(first);
        assertEquals(
                9, once.keySet().stream().filter(p -> p.startsWith("charts")).count());
        var twice = bytes(second);
        assertEquals(once.keySet(), twice.keySet());
        once.forEach((file, bytes) -> assertArrayEquals(bytes, twice.get(file), file.toString()));
    }

    @Test
    void aChartWithoutItsIndicatorIsLeftOutAndThePageSaysSo() throws IOException {
        var fake = new FakeBatch().without(Set.of("real_wage", "pigs"));
        var html = DrawnPage.of(fake, folder, "wage", "herds");
        assertFalse(html.contains("id=\"wage\""));
        assertTrue(html.contains("id=\"herds\""));
        assertTrue(html.contains("Real wage in industry: the batch holds no real_wage"));
        assertTrue(html.contains("The herds: the batch holds no pigs"));
    }

    @Test
    void aBatchWithoutRegionsAndClassesHasNoMapAndThePageSaysSo() throws IOException {
        var html = DrawnPage.of(new FakeBatch().nationalOnly(), folder, "wage", "map-deaths", "classes");
        assertTrue(html.contains("Deaths by region: the batch holds no deaths, population_rural, population_urban"));
        assertTrue(html.contains("The classes of the village: the batch holds no class_share"));
        assertTrue(html.contains("id=\"wage\""));
    }

    @Test
    void onlyTheChartsChosenAreDrawn() throws IOException {
        var batch = new FakeBatch().write(folder);
        var choice = new Report.Choice(EnumSet.of(Format.SVG), List.of(), List.of("cattle", "real_wage"));
        Report.draw(List.of(batch), batch, choice, SideBySide::oneByOne);
        try (var files = Files.list(folder.resolve("charts"))) {
            assertEquals(
                    List.of("herds.svg", "wage.svg"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void severalBatchesLieSideBySide() throws IOException {
        var first = new FakeBatch().write(folder.resolve("before"));
        var second = new FakeBatch().digest("1111222233334444").write(folder.resolve("after"));
        var choice = new Report.Choice(Set.of(), List.of("wage"), List.of());
        var html = Files.readString(Report.draw(List.of(first, second), folder, choice, SideBySide::oneByOne));
        assertTrue(html.contains("Market NEP (before)"));
        assertTrue(html.contains("Left Opposition (after)"));
        assertTrue(html.contains("9b1deb4d3b7d4bad"));
        assertTrue(html.contains("1111222233334444"));
    }

    @Test
    void fourScenariosStayBelowThreeMegabytesAndTwentyBelowTwelve() throws IOException {
        for (var n : new int[] {4, 20}) {
            var titles = Stream.iterate(1, i -> i + 1)
                    .limit(n)
                    .map(i -> "Scenario " + i)
                    .toList();
            var page = DrawnPage.file(new FakeBatch().titled(titles).replications(3), folder);
            assertTrue(Files.size(page) < (n == 4 ? 3_000_000 : 12_000_000), n + ": " + Files.size(page));
        }
    }

    @Test
    void hostileTextsStayText() throws IOException {
        var script = "<script>alert('x')</script>";
        var quote = "\"><img src=x onerror=alert(1)>";
        var html = DrawnPage.of(
                new FakeBatch().titled(List.of(script, quote)).about(script + quote), folder, "wage", "classes");
        assertFalse(html.contains("<script>alert"));
        assertFalse(html.contains("<img src=x"));
        assertTrue(html.contains("&lt;script&gt;alert("));
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        assertFalse(usualPage.contains("http://")
                || usualPage.contains("https://")
                || usualPage.replace("url(data:", "").contains("url("));
        assertFalse(usualPage.contains("src=\""));
    }

    @Test
    void thePageSaysWhatEachScenarioChangesAndWhy() {
        assertTrue(usualPage.contains("industry.investment_share"));
        assertTrue(usualPage.contains("The Platform asks for it."));
        assertTrue(usualPage.contains("Carr and Davies 1969"));
        assertTrue(usualPage.contains("./smychka run scenarios --replications 5 --seed 1921 --scale 1000"));
        assertTrue(usualPage.contains("9b1deb4d3b7d4bad"));
    }

    @Test
    void everyPictureIsWellFormedSvgWithItsTitleAsText() throws Exception {
        var batch = new FakeBatch().titled(List.of("A < B & \"C\"", "Смычка")).write(folder);
        Report.draw(
                List.of(batch),
                batch,
                new Report.Choice(EnumSet.of(Format.SVG), List.of(), List.of()),
                SideBySide::oneByOne);
        for (var spec : Gallery.charts()) {
            var file = folder.resolve("charts/" + spec.id() + ".svg");
            var svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            assertEquals("1000", svg.getAttribute("width"));
            assertTrue(svg.getTextContent().contains(spec.title()), spec.id());
            assertTrue(svg.getTextContent().contains("A < B & \"C\""), spec.id());
            assertTrue(Files.readString(file).contains("'Source Sans 3'"), spec.id());
            assertTrue(Files.size(file) < 250_000, spec.id());
        }
    }

    @Test
    void aPdfHasOnePageAndItsFontsInside() throws IOException {
        var batch = new FakeBatch().titled(List.of("Смычка", "Left Opposition")).write(folder);
        Report.draw(
                List.of(batch),
                batch,
                new Report.Choice(EnumSet.of(Format.PDF), List.of("output"), List.of()),
                SideBySide::oneByOne);
        try (var pdf = Loader.loadPDF(folder.resolve("charts/output.pdf").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Output of fields and factories"));
            assertTrue(text.contains("Смычка"));
        }
    }

    @Test
    void everyPictureIsAlsoToldInWords() {
        assertEquals(Gallery.charts().size(), usualPage.split("<svg viewBox=\"0 0 1000").length - 1);
        assertTrue(usualPage.contains(
                "aria-label=\"Output of fields and factories. Grain harvest, million tonnes: Market NEP from "));
    }

    @Test
    void aScenarioWhoseRunsAllFailedIsNamedWithoutNumbers() throws IOException {
        var html = DrawnPage.of(new FakeBatch().failing(), folder, "output", "classes");
        assertTrue(html.contains("Left Opposition: 0 of 5 runs"));
        assertTrue(html.contains("Market NEP from"));
        assertTrue(html.contains("No pair of runs can be compared."));
    }

    @Test
    void aBatchOfAFewMonthsHasAReport() throws IOException {
        var html = DrawnPage.of(new FakeBatch().months(3).replications(1), folder);
        assertTrue(html.contains("every number comes from a single run"));
    }

    @Test
    void aFolderWithoutResultsIsRefused() {
        assertThrows(IOException.class, () -> Report.draw(folder, false, SideBySide::oneByOne));
    }

    private static Map<Path, byte[]> bytes(Path folder) throws IOException {
        var bytes = new TreeMap<Path, byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
