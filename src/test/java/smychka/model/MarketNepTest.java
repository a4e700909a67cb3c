package smychka.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smychka.agents.Nepman;
import smychka.agents.Region;
import smychka.ledger.Flow;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioLoader;

/** What the market NEP must look like in every seed. */
class MarketNepTest {

    private static final int SCALE = 1000;
    /** The seeds of the first five replications of the main job, as its runs.csv shows them. */
    private static final long[] SEEDS = {
        1466108802043298L, 4415731938139288L, 7004735688791392L, 2705808123662331L, 3721268674688494L
    };

    private static final Map<Long, Years> RUNS = new TreeMap<>();

    static LongStream seeds() {
        return LongStream.of(SEEDS);
    }

    /** What a run leaves behind, by calendar or agricultural year. */
    private static final class Years implements Observer {

        private final Map<String, Double> sums = new TreeMap<>();

        @Override
        public void monthEnded(Economy economy) {
            int year = economy.month().year();
            int agricultural = economy.month().agriculturalYear();
            for (var region : economy.regions()) {
                var code = region.facts.code();
                add("deaths " + code, year, sum(region, Flow.DEATHS_RURAL, Flow.DEATHS_URBAN));
                add("people " + code, year, (region.people() + region.townPeople()) / 12.0);
                add("harvest", year, sum(region, Flow.HARVEST) * SCALE / 1e9);
                double taken = sum(region, Flow.STATE_PURCHASE, Flow.TAX_IN_KIND, Flow.ARREARS_IN_KIND);
                add("procurement", agricultural, taken * SCALE / 1e9);
                add("towns", year, region.townPeople());
                add("horses", year, region.counted().heads(0));
                add("cattle", year, region.counted().heads(1));
                add(
                        "traders",
                        year,
                        region.traders().stream().filter(Nepman::isTrading).count());
            }
            add("industry", year, economy.nation().industry().output());
        }

        private void add(String what, int year, double amount) {
            sums.merge(what + " " + year, amount, Double::sum);
        }

        double of(String what, int year) {
            return sums.get(what + " " + year);
        }

        private double deathRate(String region, int year) {
            return of("deaths " + region, year) / of("people " + region, year);
        }

        private static double sum(Region region, Flow... flows) {
            double sum = 0;
            for (var flow : flows) {
                sum += region.page.sum(flow);
            }
            return sum;
        }
    }

    private static Years run(long seed) {
        return RUNS.computeIfAbsent(seed, s -> run(scenario(Path.of("scenarios", "market-nep.yaml")), s));
    }

    private static Years run(Scenario scenario, long seed) {
        var years = new Years();
        new Economy(scenario, SCALE, seed, 2).run(years);
        return years;
    }

    private static Scenario scenario(Path file) {
        return ScenarioLoader.load(List.of(file), List.of()).get(0).scenario();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRegionStarves(long seed) {
        var years = run(seed);
        for (var region : Geography.regions()) {
            var code = region.code().toString();
            double usual =
                    (years.deathRate(code, 1925) + years.deathRate(code, 1926) + years.deathRate(code, 1927)) / 3;
            for (int year = 1926; year <= 1933; year++) {
                double ratio = years.deathRate(code, year) / usual;
                assertTrue(ratio <= 1.35, code + " " + year + ": " + ratio);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStateGetsItsGrain(long seed) {
        for (int year = 1925; year <= 1927; year++) {
            double procured = run(seed).of("procurement", year);
            assertTrue(procured >= 7 && procured <= 14, year + ": " + procured + " Mt");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountryRecovers(long seed) {
        for (var what : List.of("harvest", "horses", "cattle", "towns", "industry")) {
            assertTrue(run(seed).of(what, 1926) > run(seed).of(what, 1923), what);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nepmenStayInTradeAsLongAsItIsLegal(long seed) {
        double then = run(seed).of("traders", 1927);
        for (int year = 1928; year <= 1933; year++) {
            assertTrue(run(seed).of("traders", year) > 0.75 * then, year + " against " + then);
        }
    }

    @Test
    void aPriceCutAloneCostsAFifthToAThirdOfTheDeliveries(@TempDir Path folder) throws IOException {
        var low = scenario(fixedPrice(folder, 40));
        var high = scenario(fixedPrice(folder, 67));
        for (long seed : SEEDS) {
            double cut =
                    1 - run(low, seed).of("procurement", 1926) / run(high, seed).of("procurement", 1926);
            assertTrue(cut >= 0.20 && cut <= 1.0 / 3, "seed " + seed + ": " + cut);
        }
    }

    private static Path fixedPrice(Path folder, int roubles) throws IOException {
        var file = folder.resolve("price-" + roubles + ".yaml");
        return Files.writeString(
                file, """
                schema: smychka/scenario/1
                extends: %s
                title: Fixed price
                run: {end: 1927-06}
                decrees:
                  - {date: 1926-07, set: {grain.flexible_price: 0, grain.state_price: %d}}
                """.formatted(Path.of("scenarios", "market-nep.yaml").toAbsolutePath(), roubles));
    }
}
