package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import smychka.ledger.Asset;
import smychka.ledger.Holder;
import smychka.model.Economy;
import smychka.scenario.HouseholdSample;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Households that are kept one by one are those of the economy, and a sample of them is the same everywhere. */
class HouseholdBookTest {

    private static final Month HARVEST = Month.of(1922, 8);
    private static final Month NEW_YEAR = Month.of(1922, 12);
    private static final HouseholdSample ALL = new HouseholdSample(List.of(HARVEST, NEW_YEAR), 1);
    private static final HouseholdSample SOME = new HouseholdSample(List.of(NEW_YEAR), 0.25);

    private static Economy economy;
    private static HouseholdBook all;
    private static HouseholdBook some;

    @BeforeAll
    static void aYearOfTheCountryInSmall() {
        var nep = List.of(Path.of("scenarios", "market-nep.yaml"));
        var scenario =
                ScenarioLoader.load(nep, List.of("run.end=1922-12")).get(0).scenario();
        var everybody = new HouseholdObserver(ALL);
        var sample = new HouseholdObserver(SOME);
        economy = new Economy(scenario, 5000, 7, 1);
        economy.run(e -> {
            everybody.monthEnded(e);
            sample.monthEnded(e);
        });
        all = everybody.book();
        some = sample.book();
    }

    @Test
    void everyHouseholdIsThereAtTheEndOfEachMonthAskedFor() {
        assertEquals(
                List.of(HARVEST, NEW_YEAR),
                all.snapshots().stream().map(HouseholdSnapshot::month).toList());
        assertEquals(held(Asset.PEOPLE), sum(last(all), HouseholdColumn.PERSONS));
        assertEquals(held(Asset.LAND), sum(last(all), HouseholdColumn.LAND));
        assertEquals(held(Asset.PIGS), sum(last(all), HouseholdColumn.PIGS));
    }

    @Test
    void aWorkerHasNoFarm() {
        var worker = last(all).rows().stream()
                .filter(row -> cell(row, HouseholdColumn.CLASS) == SocialClass.WORKER.ordinal())
                .findFirst()
                .orElseThrow();
        assertEquals(HouseholdColumn.NONE, cell(worker, HouseholdColumn.LAND));
        assertTrue(cell(worker, HouseholdColumn.FOOD) > 500);
    }

    @Test
    void aSampleHoldsTheSameHouseholdsInEveryMonthAndAboutItsShare() {
        double share = (double) keys(last(some)).size() / keys(last(all)).size();
        assertEquals(0.25, share, 0.02);
        var expected = keys(last(all)).stream().filter(SOME::takes).collect(Collectors.toSet());
        assertEquals(expected, keys(last(some)));
    }

    @Test
    void aLargerShareHoldsAllOfASmallerOne() {
        var larger = new HouseholdSample(List.of(NEW_YEAR), 0.5);
        assertTrue(keys(last(some)).stream().allMatch(larger::takes));
        assertFalse(keys(last(all)).stream().filter(larger::takes).allMatch(SOME::takes));
    }

    @Test
    void fromALargerBookASmallerOneIsReadAsIfItHadBeenKept() {
        var everywhere = EnumSet.allOf(RegionCode.class);
        assertEquals(keys(last(some)), keys(last(all.keeping(SOME, everywhere))));
        assertEquals(SOME, all.keeping(SOME, everywhere).sample());
        assertTrue(all.sample().covers(SOME) && !some.sample().covers(ALL));
        var ukraine = all.keeping(ALL, EnumSet.of(RegionCode.UKR));
        assertEquals(
                Set.of(RegionCode.UKR),
                last(ukraine).rows().stream().map(HouseholdSnapshot.Row::region).collect(Collectors.toSet()));
    }

    private static long held(Asset asset) {
        return economy.regions().stream()
                .mapToLong(
                        r -> r.census().of(asset, Holder.PEASANTS) + r.census().of(asset, Holder.TOWNS))
                .sum();
    }

    private static HouseholdSnapshot last(HouseholdBook book) {
        return book.snapshots().get(book.snapshots().size() - 1);
    }

    private static Set<Long> keys(HouseholdSnapshot snapshot) {
        var keys = new HashSet<Long>();
        for (var row : snapshot.rows()) {
            assertTrue(keys.add(row.key()), "no household twice");
        }
        return keys;
    }

    private static long sum(HouseholdSnapshot snapshot, HouseholdColumn column) {
        return snapshot.rows().stream()
                .mapToLong(row -> cell(row, column))
                .filter(cell -> cell != HouseholdColumn.NONE)
                .sum();
    }

    private static long cell(HouseholdSnapshot.Row row, HouseholdColumn column) {
        return row.cells()[column.ordinal()];
    }
}
