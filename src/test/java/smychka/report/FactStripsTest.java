package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.facts.Judging;
import smychka.facts.SmallBatch;

/** The section on facts: what stands where on a strip, and what the page says. */
class FactStripsTest {

    /** Of F21: 0.90 to 1.00, on a strip from 90 to 150 of 240 points. */
    private static final double WORTH_OF_A_POINT = 0.1 / 60;

    @TempDir
    Path folder;

    @Test
    void theBandIsDrawnInTheSamePlaceForEveryFact() throws IOException {
        for (var row : rows(0.95, 5)) {
            assertEquals(
                    List.of("90.0", "60.0"),
                    List.of(row.strip().band(), row.strip().bandWidth()),
                    row.id());
        }
    }

    @Test
    void insideOutsideAndBeyondTheStrip() throws IOException {
        assertEquals(List.of("hit", "inside", "120.0"), strip(0.95));
        assertEquals(List.of("hit", "inside", "90.0"), strip(0.9));
        assertEquals(List.of("miss", "outside", "60.0"), strip(0.9 - 30 * WORTH_OF_A_POINT));
        assertEquals(List.of("miss", "left", "8.0"), strip(0.1));
        assertEquals(List.of("miss", "right", "232.0"), strip(2));
    }

    @Test
    void theBarIsTheWholeRangeCutOffAtTheEdges() throws IOException {
        var strip = row("F21", rows(5, 0.1, 0.95, 1.0, 3)).strip();
        assertEquals("8.0", strip.lowest());
        assertEquals("150.0", strip.median());
        assertEquals("232.0", strip.highest());
    }

    @Test
    void whatIsImposedIsNoHitWhereverItLies() throws IOException {
        var row = row("F22a", rows(0.95, 4.5));
        assertEquals("imposed", row.strip().counts());
        assertEquals("inside", row.strip().mark());
        assertEquals("imposed", row.verdict());
        assertEquals("imposed by procurement.coercion (fitted)", row.note());
    }

    @Test
    void beingOffAFigureThatIsWrongIsNoMiss() throws IOException {
        var batch = new SmallBatch();
        for (int month = 1; month <= 12; month++) {
            batch.put("industry_output", "%d-%02d".formatted(1928, month), 100);
            batch.put("industry_output", "%d-%02d".formatted(1932, month), 145);
        }
        assertEquals("hit", row("F37a", rows(batch)).strip().counts());
        assertEquals("imposed", row("F37b", rows(batch)).strip().counts());
    }

    @Test
    void factsThatCannotBeToldAreListedUnderTheirReason() throws IOException {
        var missing = section(0.95).missing();
        var reason = missing.stream()
                .filter(m -> m.reason().equals("collectivised_share is not recorded"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, reason.facts().size());
        assertEquals(
                "F25a per cent of peasant households in kolkhozy, Oct 1929",
                reason.facts().get(0));
        int told =
                section(0.95).groups().stream().mapToInt(g -> g.rows().size()).sum();
        assertEquals(81, told + missing.stream().mapToInt(m -> m.facts().size()).sum());
    }

    @Test
    void thePageOfABatchWithoutHistorySaysThatNoneCanBeTold() throws IOException {
        var html = DrawnPage.of(new FakeBatch(), folder, "wage");
        assertTrue(html.contains("None can be told from this batch"));
        assertTrue(html.contains("the batch has no scenario historical"));
        assertFalse(html.contains("<svg class=\"strip"));
        assertTrue(Files.exists(folder.resolve("facts.csv")));
    }

    @Test
    void thePageOfAHistoricalBatchHasAStripForEveryFactItTells() throws IOException {
        var html = DrawnPage.of(new FakeBatch().historical(), folder, "wage");
        int told = new FactStrips(Judging.of(folder))
                .section().groups().stream().mapToInt(g -> g.rows().size()).sum();
        assertTrue(told > 10, "facts told: " + told);
        assertEquals(told, html.split("<svg class=\"strip").length - 1);
        assertTrue(html.contains("<b>hit</b>") || html.contains("<b>miss</b>"));
        assertTrue(html.contains("emergent facts that count are hit at the median"));
    }

    private List<String> strip(double ratio) throws IOException {
        var strip = row("F21", rows(ratio)).strip();
        return List.of(strip.counts(), strip.mark(), strip.median());
    }

    private static Page.FactRow row(String id, List<Page.FactRow> rows) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Page.FactRow> rows(double ratio, double firstQuarter) throws IOException {
        return rows(batch(ratio)
                .put("grain_procurement", "1928-01", firstQuarter)
                .put("grain_procurement", "1928-02", 0)
                .put("grain_procurement", "1928-03", 0));
    }

    private List<Page.FactRow> rows(double... ratios) throws IOException {
        return rows(batch(ratios));
    }

    private List<Page.FactRow> rows(SmallBatch batch) throws IOException {
        return section(batch).groups().stream().flatMap(g -> g.rows().stream()).toList();
    }

    private Page.Facts section(double ratio) throws IOException {
        return section(batch(ratio));
    }

    private Page.Facts section(SmallBatch batch) throws IOException {
        return new FactStrips(Judging.of(batch.write(folder))).section();
    }

    /** The harvest of 1927 over that of 1926, for each replication. */
    private static SmallBatch batch(double... ratios) {
        return new SmallBatch()
                .replications(ratios.length)
                .put("grain_harvest", "1926-08", 1)
                .put("grain_harvest", "1927-08", ratios);
    }
}
