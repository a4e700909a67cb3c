package smychka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
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
        usualPage = Files.readString(Report.draw(new FakeBatch().write(usual), true));
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
        assertEquals(folder.resolve("report.html"), Report.draw(new FakeBatch().write(folder), true));
        var once = bytes(usual);
        var twice = bytes(folder);
        assertEquals(once.keySet(), twice.keySet());
        once.forEach((file, bytes) -> assertArrayEquals(bytes, twice.get(file), file.toString()));
    }

    @Test
    void aChartWithoutItsIndicatorIsLeftOutAndThePageSaysSo() throws IOException {
        var page =
                Report.draw(new FakeBatch().without(Set.of("real_wage", "pigs")).write(folder), false);
        var html = Files.readString(page);
        assertFalse(Files.exists(folder.resolve("charts/wage.png")));
        assertTrue(Files.exists(folder.resolve("charts/herds.png")));
        assertTrue(html.contains("Real wage in industry: the batch holds no real_wage"));
        assertTrue(html.contains("The herds: the batch holds no pigs"));
    }

    @Test
    void hostileTextsStayText() throws IOException {
        var script = "<script>alert('x')</script>";
        var quote = "\"><img src=x onerror=alert(1)>";
        var html = Files.readString(Report.draw(
                new FakeBatch()
                        .titled(List.of(script, quote))
                        .about(script + quote)
                        .write(folder),
                false));
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<img src=x"));
        assertTrue(html.contains("&lt;script&gt;alert("));
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        assertFalse(usualPage.contains("http://") || usualPage.contains("https://") || usualPage.contains("url("));
        assertEquals(usualPage.split("src=\"").length, usualPage.split("src=\"data:image/png;base64,").length);
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
        Report.draw(new FakeBatch().titled(List.of("A < B & \"C\"", "Смычка")).write(folder), true);
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
            assertTrue(Files.size(file) < 400_000, spec.id());
        }
    }

    @Test
    void everyPictureIsAlsoToldInWords() {
        assertEquals(Gallery.charts().size(), usualPage.split("<img ").length - 1);
        assertTrue(usualPage.contains(
                "alt=\"Output of fields and factories. Grain harvest, million tonnes: Market NEP from "));
    }

    @Test
    void aScenarioWhoseRunsAllFailedIsNamedWithoutNumbers() throws IOException {
        var html = Files.readString(Report.draw(new FakeBatch().failing().write(folder), false));
        assertTrue(html.contains("Left Opposition: 0 of 5 runs"));
        assertTrue(html.contains("Market NEP from"));
    }

    @Test
    void aBatchOfAFewMonthsHasAReport() throws IOException {
        var html = Files.readString(
                Report.draw(new FakeBatch().months(3).replications(1).write(folder), false));
        assertTrue(html.contains("every number comes from a single run"));
    }

    @Test
    void aFolderWithoutResultsIsRefused() {
        assertThrows(IOException.class, () -> Report.draw(folder, false));
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
