package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

class ShippedScenariosTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final Path PATHS = Path.of("src", "test", "resources", "scenarios", "paths.csv");
    private static final int SHAPE = 1;
    private static final int MARKET_NEP = 2;
    private static final int LEFT_OPPOSITION = 3;
    private static final int HISTORICAL = 4;
    private static final int FORCED = 5;

    @Test
    void theMainJobRunsHistoryAndItsAlternativesInOrderOfName() {
        var names = ScenarioLoader.load(List.of(FOLDER), List.of()).stream()
                .map(file -> file.scenario().name());
        assertEquals(
                List.of("bukharin", "forced-collectivization", "historical", "left-opposition", "market-nep"),
                names.toList());
    }

    @Test
    void everyLeverOfMarketNepFollowsItsPathMonthByMonth() throws IOException {
        assertFollows("market-nep", MARKET_NEP);
    }

    @Test
    void everyLeverOfTheLeftOppositionFollowsItsPathMonthByMonth() throws IOException {
        assertFollows("left-opposition", LEFT_OPPOSITION);
    }

    @Test
    void everyLeverOfTheHistoricalCourseFollowsItsPathMonthByMonth() throws IOException {
        assertFollows("historical", HISTORICAL);
    }

    @Test
    void everyLeverOfForcedCollectivizationFollowsItsPathMonthByMonth() throws IOException {
        assertFollows("forced-collectivization", FORCED);
    }

    @Test
    void theDriveIsAnnouncedTwoMonthsAhead() {
        var scenario = ScenarioLoader.load(FOLDER.resolve("historical.yaml")).scenario();
        var drive = scenario.policy().decrees().stream()
                .filter(d -> d.set().containsKey(Lever.COLLECTIVIZATION_TARGET))
                .toList();
        assertFalse(drive.isEmpty());
        drive.forEach(d -> assertEquals(2, d.date().since(d.announced()), d.toString()));
    }

    @Test
    void shippedScenariosAreWarnedOfNothingButWhatHistoryNeverSawAndEveryDecreeGivesItsReasonAndSource() {
        for (var file :
                ScenarioLoader.load(List.of(FOLDER, FOLDER.resolve("common"), FOLDER.resolve("variants")), List.of())) {
            var others = file.warnings().stream()
                    .filter(w -> !w.hint().startsWith("outside what"))
                    .toList();
            assertEquals(List.of(), others);
            for (var decree : file.scenario().policy().decrees()) {
                assertFalse(decree.because().isEmpty(), decree.toString());
                assertFalse(decree.source().isEmpty(), decree.toString());
            }
        }
    }

    @Test
    void theHistoricalCourseHoldsNothingThatHistoryNeverSaw() {
        assertEquals(
                List.of(),
                ScenarioLoader.load(FOLDER.resolve("historical.yaml")).warnings());
    }

    @Test
    void thePageOfTheScenariosNamesEachOfThem() throws IOException {
        var page = Files.readString(FOLDER.resolve("README.md"));
        for (var file :
                ScenarioLoader.load(List.of(FOLDER, FOLDER.resolve("common"), FOLDER.resolve("variants")), List.of())) {
            var name = FOLDER.relativize(file.file()).toString().replace(".yaml", "");
            assertTrue(page.contains("`" + name + "`"), name);
        }
    }

    @Test
    void theTwoProgrammesDoNotDifferBeforeTheirFirstChange() {
        var market = ScenarioLoader.load(FOLDER.resolve("market-nep.yaml")).scenario();
        var left = ScenarioLoader.load(FOLDER.resolve("left-opposition.yaml"));
        var first =
                left.changes().stream().map(Change::date).min(Month::compareTo).orElseThrow();
        for (var month = market.start(); month.compareTo(first) < 0; month = month.plus(1)) {
            for (var lever : Lever.values()) {
                double expected = market.policy().value(lever, month, RegionCode.UKR);
                assertEquals(expected, left.scenario().policy().value(lever, month, RegionCode.UKR), lever.key());
            }
        }
    }

    private static void assertFollows(String name, int column) throws IOException {
        var scenario = ScenarioLoader.load(FOLDER.resolve(name + ".yaml")).scenario();
        var listed = new LinkedHashSet<String>();
        for (var line :
                Files.readAllLines(PATHS).subList(1, Files.readAllLines(PATHS).size())) {
            var cells = line.split(",", -1);
            var place = cells[0].split("@");
            listed.add(place[0]);
            var path = path(cells[column]);
            var lever = Names.LEVERS.get(place[0]);
            for (var month = scenario.start(); month.compareTo(scenario.end()) <= 0; month = month.plus(1)) {
                double expected = expected(path, month, cells[SHAPE].equals("linear"));
                for (var region : regions(place)) {
                    double value = scenario.policy().value(lever, month, region);
                    assertEquals(expected, value, 1e-12, cells[0] + " in " + month);
                }
            }
        }
        assertEquals(allLevers(), new TreeSet<>(listed));
        assertEquals(Month.parse("1921-10"), scenario.start());
        assertEquals(Month.parse("1933-12"), scenario.end());
    }

    /** A line may name regions after the lever: {@code procurement.searches@LVO KAZ}. */
    private static List<RegionCode> regions(String[] place) {
        return place.length == 1
                ? List.of(RegionCode.values())
                : Arrays.stream(place[1].split(" ")).map(RegionCode::valueOf).toList();
    }

    private static Set<String> allLevers() {
        return Arrays.stream(Lever.values()).map(Lever::key).collect(Collectors.toSet());
    }

    private static NavigableMap<Month, Double> path(String text) {
        var path = new TreeMap<Month, Double>();
        for (var point : text.split(" ")) {
            var parts = point.split(":");
            path.put(Month.parse(parts[0]), Double.parseDouble(parts[1]));
        }
        return path;
    }

    private static double expected(NavigableMap<Month, Double> path, Month month, boolean linear) {
        var before = path.floorEntry(month);
        var after = path.higherEntry(month);
        if (!linear || after == null) {
            return before.getValue();
        }
        double whole = after.getKey().since(before.getKey());
        double gone = month.since(before.getKey()) / whole;
        return before.getValue() + (after.getValue() - before.getValue()) * gone;
    }
}
