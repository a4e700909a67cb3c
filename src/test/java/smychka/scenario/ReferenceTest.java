package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.unit.RegionCode;

class ReferenceTest {

    private static final Path FILE = Path.of("scenarios", "reference.yaml");

    @Test
    void everyParameterAndLeverHasExactlyOneEntry() {
        var reference = Reference.shipped();
        assertEquals(Parameter.values().length, reference.parameters().size());
        assertEquals(Lever.values().length, reference.levers().size());
    }

    @Test
    void anEntryWithoutAConstantIsRefused() throws IOException {
        var text = shipped().replace("  kcal_target:", "  kcal_tarjet:");
        var refused = assertThrows(FaultsException.class, () -> read(text));
        assertTrue(refused.getMessage().contains("did you mean kcal_target?"), refused.getMessage());
        assertTrue(refused.getMessage().contains("no entry parameters.kcal_target"), refused.getMessage());
    }

    @Test
    void anEntryWrittenTwiceIsRefused() throws IOException {
        var text = shipped().replace("\nlevers:", "\n  kcal_target: {value: 1, low: 0, high: 2, unit: x}\nlevers:");
        var refused = assertThrows(FaultsException.class, () -> read(text));
        assertTrue(refused.getMessage().contains("set twice"), refused.getMessage());
    }

    @Test
    void aDefaultOutsideItsOwnBoundsIsRefused() throws IOException {
        var text = shipped().replace("{value: 2890, low: 2600,", "{value: 2890, low: 2900,");
        var refused = assertThrows(FaultsException.class, () -> read(text));
        assertTrue(refused.getMessage().contains("found 2890"), refused.getMessage());
    }

    @Test
    void everyEntrySaysWhatItIsItsUnitItsKindAndItsSource() {
        var reference = Reference.shipped();
        Stream.concat(reference.parameters().stream(), reference.levers().stream())
                .forEach(entry -> {
                    assertTrue(entry.about().endsWith("."), entry.key() + " says in a sentence what it is");
                    assertFalse(entry.unit().isEmpty(), entry.key() + " has a unit");
                    assertFalse(entry.source().isEmpty(), entry.key() + " has a source");
                });
        reference.parameters().forEach(p -> assertTrue(Set.of("free", "fixed").contains(p.kind()), p.key()));
        var imposed = Set.of("decree", "observed", "assumed", "fitted");
        reference.levers().forEach(l -> assertTrue(imposed.contains(l.kind()), l.key()));
    }

    @Test
    void decreesMayNameRegionsForTheseLeversOnly() {
        var regional = new TreeSet<String>();
        Reference.shipped().levers().stream().filter(Definition::regional).forEach(l -> regional.add(l.key()));
        var expected = List.of(
                "collectivization.last_cow",
                "collectivization.over_reporting",
                "collectivization.quota",
                "collectivization.quota_held_back",
                "collectivization.quota_price_share",
                "collectivization.sowing_push",
                "food.first_lists",
                "population.epidemic",
                "population.passports",
                "procurement.coercion",
                "procurement.feed_norm",
                "procurement.meat_quota",
                "procurement.potato_quota",
                "procurement.quota_on_actual_crop",
                "procurement.searches",
                "procurement.village_norm",
                "repression.dekulakization",
                "trade.goods_to_region",
                "village.hiring",
                "village.leasing",
                "village.sowing_plan",
                "weather.at_least_normal");
        assertEquals(expected, List.copyOf(regional));
    }

    @Test
    void theReferenceValuesAreThoseOfTheFile() {
        assertEquals(2890, Parameters.reference().of(Parameter.KCAL_TARGET));
        assertEquals(4.1, Parameters.reference().of(Parameter.LAB_I));
        assertTrue(Reference.shipped().lever(Lever.FOOD_RATIONING).isSwitch());
        assertEquals(
                List.of("F08", "F19a", "F19b"),
                Reference.shipped().lever(Lever.GRAIN_STATE_PRICE).disqualifies());
    }

    @Test
    void theRangeOfHistoryIsThatOfTheHistoricalCourse() {
        var scenario =
                ScenarioLoader.load(Path.of("scenarios", "historical.yaml")).scenario();
        for (var lever : Lever.values()) {
            var definition = Reference.shipped().lever(lever);
            if (definition.seen().isEmpty()) {
                assertTrue(definition.isSwitch() || !definition.only().isEmpty(), lever.key());
                continue;
            }
            var values = new TreeSet<Double>();
            scenario.policy()
                    .decrees()
                    .forEach(d -> values.addAll(
                            d.set().containsKey(lever) ? List.of(d.set().get(lever)) : List.of()));
            for (var month = scenario.start(); month.compareTo(scenario.end()) <= 0; month = month.plus(1)) {
                for (var region : RegionCode.values()) {
                    values.add(scenario.policy().value(lever, month, region));
                }
            }
            assertEquals(List.of(values.first(), values.last()), definition.seen(), lever.key());
        }
    }

    @Test
    void whatMustStayBelowAnotherDoesSo() {
        var below = Reference.shipped().parameters().stream()
                .filter(d -> !d.below().isEmpty())
                .toList();
        assertFalse(below.isEmpty());
        below.forEach(d -> {
            var other = Names.PARAMETERS.get(d.below());
            assertTrue(d.value() < Reference.shipped().parameter(other).value(), d.key());
        });
    }

    private static String shipped() throws IOException {
        return Files.readString(FILE);
    }

    private static Reference read(String text) {
        return ReferenceReader.read("reference.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
