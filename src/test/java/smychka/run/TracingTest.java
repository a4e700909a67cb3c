package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.record.MarketTrace;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** What a trace hears is what the books say. */
class TracingTest {

    private static final int SCALE = 40_000;
    private static final long SEED = 5;
    private static final Month MONTH = Month.of(1922, 10);

    private final Scenario scenario =
            ScenarioLoader.load(Path.of("scenarios/market-nep.yaml")).scenario();

    private MarketTrace trace(Month month) {
        return Tracing.of(new MarketTrace.Of(1, scenario.name(), 1, month, RegionCode.UKR), scenario, SCALE, SEED);
    }

    @Test
    void postingsAddUpToTheMonthsPage() {
        var sums = new EnumMap<Flow, Long>(Flow.class);
        var economy = new Economy(scenario, SCALE, SEED, 1);
        var ended = assertThrows(
                IllegalStateException.class,
                () -> economy.run(e -> {
                    if (e.month().equals(MONTH)) {
                        var page = e.regions().get(RegionCode.UKR.ordinal()).page;
                        for (var flow : Flow.values()) {
                            if (flow.asset() == Asset.GRAIN && page.sum(flow) != 0) {
                                sums.put(flow, page.sum(flow));
                            }
                        }
                        throw new IllegalStateException("enough");
                    }
                }));
        assertEquals("enough", ended.getMessage());
        var trace = trace(MONTH);
        assertTrue(sums.size() > 6, sums::toString);
        sums.forEach((flow, kg) -> {
            var words = flow.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            var posted = trace.postings().stream()
                    .filter(p -> p.flow().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words));
            assertEquals(kg * SCALE / 1000.0, posted.amount(), 1e-6, words);
        });
    }

    @Test
    void whatClassesSellAddsUpToTheirChannel() {
        var trace = trace(MONTH);
        for (var posted : trace.postings()) {
            var sold = trace.sold().stream()
                    .filter(t -> t.channel().equals(posted.flow()))
                    .mapToDouble(MarketTrace.Trade::tonnes)
                    .sum();
            if (sold > 0) {
                assertEquals(posted.amount(), sold, 1e-6, posted.flow());
            }
        }
        assertEquals(
                trace.book().traded(),
                trace.bought().stream()
                        .filter(t -> t.channel().startsWith("book purchase"))
                        .mapToDouble(MarketTrace.Trade::tonnes)
                        .sum(),
                1e-6);
    }

    @Test
    void theFirstMonthCanBeHeardToo() {
        assertTrue(trace(scenario.start()).postings().size() > 5);
    }

    @Test
    void aMonthOutsideTheScenarioIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> trace(Month.of(1940, 1)));
    }
}
