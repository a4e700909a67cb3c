package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    @TempDir
    Path folder;

    @Test
    void modelAndObservedStandSideBySideInTheSameYears() throws IOException {
        var harvest = blocks(new FakeBatch()).get(0);
        assertEquals("Grain harvest", harvest.heading());
        assertEquals(List.of("1922", "1924", "1926", "1928", "1930", "1932", "1933"), harvest.years());
        assertEquals(
                List.of("Market NEP", "Left Opposition", "observed"),
                harvest.rows().stream().map(Page.Row::title).toList());
        assertEquals(
                new Page.Cell("75.5", "70.0–78.4"),
                harvest.rows().get(2).cells().get(2));
    }

    @Test
    void agriculturalYearsAreNamedByBothTheirYears() throws IOException {
        assertEquals("1926/27", blocks(new FakeBatch()).get(1).years().get(2));
    }

    @Test
    void aSingleReplicationHasNoRange() throws IOException {
        var harvest = blocks(new FakeBatch().replications(1)).get(0);
        assertEquals("", harvest.rows().get(0).cells().get(0).range());
    }

    @Test
    void aShortBatchShowsAllItsYears() throws IOException {
        assertEquals(
                List.of("1922", "1923"),
                blocks(new FakeBatch().months(30)).get(0).years());
    }

    @Test
    void whatIsUnknownIsADash() throws IOException {
        var deaths = blocks(new FakeBatch()).get(4);
        assertEquals("All deaths", deaths.heading());
        assertEquals(new Page.Cell("–", ""), deaths.rows().get(2).cells().get(0));
    }

    @Test
    void numbersKeepThreeDigits() {
        assertEquals("1,234", Numbers.three(1234.4));
        assertEquals("74.3", Numbers.three(74.26));
        assertEquals("0.12", Numbers.three(0.1234));
        assertEquals("−1.20", Numbers.three(-1.2));
        assertEquals("0", Numbers.three(0));
        assertEquals("–", Numbers.three(Double.NaN));
        assertEquals("0.16", Numbers.plain("0.16"));
        assertEquals("2830", Numbers.plain("2830.0"));
        assertEquals("0.1757", Numbers.plain("0.1757142857142857"));
        assertEquals("123456", Numbers.plain("123456"));
        assertEquals("on", Numbers.plain("on"));
    }

    private List<Page.Block> blocks(FakeBatch fake) throws IOException {
        var batch = Batch.read(fake.write(folder), Wanted.of(List.of(), Summary.indicators()));
        var blocks = new Summary(batch, History.load(), Ink.of(batch.scenarios())).blocks();
        assertTrue(blocks.size() > 3);
        return blocks;
    }
}
