package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Manifest;

/** When a scenario rules by something else than the market, and how decrees are named. */
class RegimeSpanTest {

    @TempDir
    Path folder;

    private List<RegimeSpan> spans(String decrees) throws IOException {
        new FakeBatch().write(folder);
        Files.writeString(
                folder.resolve("scenarios/left-opposition.yaml"),
                "schema: smychka/scenario/1\ntitle: T\nabout: A.\ndecrees:\n" + decrees);
        var batch = Batch.read(folder, Wanted.of(Gallery.charts(), List.of()));
        return RegimeSpan.of(batch, Ink.of(batch.scenarios()), batch.first(), batch.last());
    }

    private static String pressed(String from, String until) {
        return "  - {date: " + from + ", until: " + until
                + ", set: {procurement.coercion: 0.4}, because: Grain is short.}\n";
    }

    @Test
    void campaignsWithAPauseBetweenHarvestsAreOneRegime() throws IOException {
        var spans = spans(pressed("1928-01", "1928-07") + pressed("1928-11", "1929-07"));
        assertEquals(1, spans.size());
        assertEquals(1928, spans.get(0).from(), 1e-9);
        assertEquals(1929.5, spans.get(0).to(), 1e-9);
    }

    @Test
    void aLongPauseEndsARegime() throws IOException {
        assertEquals(
                2,
                spans(pressed("1928-01", "1928-04") + pressed("1929-01", "1929-04"))
                        .size());
    }

    @Test
    void aRegimeThatStillHoldsEndsWithTheBatch() throws IOException {
        var spans = spans("  - {date: 1930-01, set: {food.rationing: 1}, because: Bread is short.}\n");
        assertEquals(1934, spans.get(0).to(), 1e-9);
    }

    @Test
    void aRegimeEndsWithItsScenarioThoughOthersGoOn() throws IOException {
        var spans =
                spans("  - {date: 1930-01, set: {food.rationing: 1}, because: Bread is short.}\nrun: {end: 1931-06}\n");
        assertEquals(1931.5, spans.get(0).to(), 1e-9);
    }

    @Test
    void aDecreeIsNamedByItsReasonCutAtAWordToOneLineAndByItsLeverWhereItHasNone() {
        var inks = Ink.of(List.of(note(List.of())));
        assertEquals(
                "Jan 1928, A scenario: grain state price 50 instead of 40",
                mark(inks, null).text());
        var longest =
                mark(inks, "A reason that goes on and on ".repeat(12).strip()).text();
        assertTrue(longest.endsWith(" …"), longest);
        assertTrue(Words.width(longest, Theme.SMALL) <= DecreeMark.ROOM);
    }

    private static DecreeMark mark(List<Ink> inks, String because) {
        var change = new Manifest.Change(
                "decree", "grain.state_price", "40", "50", "1928-01", null, null, because, null, null, null);
        return DecreeMark.of(List.of(note(List.of(change))), inks, List.of("grain."), 1922, 1934)
                .get(0);
    }

    private static Manifest.ScenarioNote note(List<Manifest.Change> changes) {
        return new Manifest.ScenarioNote("a", "A scenario", "", "a.yaml", "7", List.of(), changes, List.of());
    }
}
