package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.random.Draws;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;
import smychka.unit.RegionCode;

class WeatherTest {

    private static final Draws LUCK = new Draws(7);
    private static final ObservedWeather OBSERVED = new ObservedWeather(LUCK);
    private static final double EXACT = 0;

    @TempDir
    private Path folder;

    @Test
    void whatAScenarioAsksForReplacesTheWeatherOfThatYearAndRegion() throws IOException {
        var weather = weather("""
                - {year: 1925, as: 1921, regions: [UKR]}
                - {from: 1926, to: 1927, index: 0.7}
                - {year: 1928, as: mean, regions: [SIB]}
                - {year: 1940, as: 1932}
                """);
        assertEquals(OBSERVED.index(1921, RegionCode.UKR), weather.index(1925, RegionCode.UKR), EXACT);
        assertEquals(OBSERVED.index(1925, RegionCode.SIB), weather.index(1925, RegionCode.SIB), EXACT);
        assertEquals(0.7, weather.index(1926, RegionCode.CBE), EXACT);
        assertEquals(0.7, weather.index(1927, RegionCode.FEA), EXACT);
        double mean = IntStream.rangeClosed(1921, 1933)
                .mapToDouble(year -> OBSERVED.index(year, RegionCode.SIB))
                .average()
                .orElseThrow();
        assertEquals(mean, weather.index(1928, RegionCode.SIB), 1e-12);
        assertEquals(OBSERVED.index(1932, RegionCode.KAZ), weather.index(1940, RegionCode.KAZ), EXACT);
        assertEquals(OBSERVED.index(1941, RegionCode.KAZ), weather.index(1941, RegionCode.KAZ), EXACT);
    }

    @Test
    void drawnWeatherIsThatOfAnObservedYearTheSameInAllScenariosAndAnotherWithAnotherSeed() throws IOException {
        var drawn = weather("- {from: 1921, to: 1939, as: drawn}\n");
        var alone = weather("- {year: 1930, as: drawn}\n");
        assertEquals(drawn.index(1930, RegionCode.UKR), alone.index(1930, RegionCode.UKR), EXACT);
        assertEquals(OBSERVED.index(1937, RegionCode.UKR), drawn.index(1937, RegionCode.UKR), EXACT);
        var other = new ObservedWeather(
                new Draws(8), load("- {from: 1921, to: 1939, as: drawn}\n").weather());
        assertNotEquals(course(drawn), course(other));
        var known = IntStream.rangeClosed(1921, 1933)
                .mapToObj(y -> OBSERVED.index(y, RegionCode.UKR))
                .toList();
        assertTrue(known.containsAll(course(drawn)));
    }

    @Test
    void aBadYearInTheUkraineShowsInTheRunFromItsSpringOn() throws IOException {
        var good = states(load("[]"));
        var bad = states(load("- {year: 1923, index: 0.3, regions: [UKR]}\n"));
        int spring = 12 + 3;
        assertEquals(good.subList(0, spring), bad.subList(0, spring));
        assertNotEquals(good.get(good.size() - 1), bad.get(bad.size() - 1));
    }

    private static List<Long> states(Scenario scenario) {
        var states = new ArrayList<Long>();
        new Economy(scenario, Runs.SCALE, 1, 1).run(e -> states.add(e.nation().digest()));
        return states;
    }

    private static List<Double> course(ObservedWeather weather) {
        return IntStream.rangeClosed(1921, 1939)
                .mapToObj(year -> weather.index(year, RegionCode.UKR))
                .toList();
    }

    private ObservedWeather weather(String entries) throws IOException {
        return new ObservedWeather(LUCK, load(entries).weather());
    }

    private Scenario load(String entries) throws IOException {
        var list = entries.equals("[]") ? " []\n" : "\n" + entries.indent(4);
        var text = "schema: smychka/scenario/1\nrun: {end: 1923-12}\nshocks:\n  weather:" + list;
        return ScenarioLoader.load(Files.writeString(folder.resolve("a.yaml"), text))
                .scenario();
    }
}
