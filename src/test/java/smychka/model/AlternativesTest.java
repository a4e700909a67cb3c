package smychka.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import smychka.agents.Region;
import smychka.agents.Tally;
import smychka.ledger.Flow;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** What the historical course and its alternatives must look like beside each other, in the same luck. */
class AlternativesTest {

    private static final int SCALE = 2000;
    private static final long SEED = 4415731938139288L;
    private static final Month SUMMER_1932 = Month.of(1932, 7);
    private static final Set<RegionCode> PRODUCING = EnumSet.of(RegionCode.UKR, RegionCode.NCA, RegionCode.LVO);
    private static final Set<RegionCode> CONSUMING = EnumSet.of(RegionCode.CIR, RegionCode.NWN, RegionCode.WEB);
    private static final Map<String, Course> RUNS = new TreeMap<>();

    /** What a run leaves behind. */
    private static final class Course implements Observer {

        private final Map<String, Double> sums = new TreeMap<>();

        @Override
        public void monthEnded(Economy economy) {
            var month = economy.month();
            for (var region : economy.regions()) {
                count(region, month);
            }
            add("capital " + month, economy.nation().industry().capital());
            if (month.ofYear() == 6) {
                double stock = (double) economy.nation().state().grain();
                add("stock in June " + month.year(), stock * SCALE / 1e9);
            }
        }

        private void count(Region region, Month month) {
            double taken = region.page.sum(Flow.STATE_PURCHASE)
                    + region.page.sum(Flow.SEIZURE)
                    + region.page.sum(Flow.KOLKHOZ_QUOTA)
                    + region.page.sum(Flow.KOLKHOZ_SALE);
            if (month.ofYear() >= 10) {
                add("autumn deliveries " + month.year(), taken * SCALE / 1e9);
            }
            add("deliveries " + month.agriculturalYear(), taken * SCALE / 1e9);
            if (month.ofYear() == 6) {
                add("cattle " + month.year(), region.counted().heads(1));
            }
            double rural = region.tally(Tally.DEATHS_HUNGER_RURAL) * SCALE / Tally.FINE / 1e6;
            double urban = region.tally(Tally.DEATHS_HUNGER_URBAN) * SCALE / Tally.FINE / 1e6;
            if (month.year() >= 1931) {
                add("hunger in villages", rural);
                add("hunger in towns", urban);
            }
            if (month.year() >= 1932) {
                String place = PRODUCING.contains(region.facts.code())
                        ? "producing"
                        : CONSUMING.contains(region.facts.code()) ? "consuming" : "other";
                add("hunger " + place, rural * 1e6 / SCALE);
                add("villagers " + place, region.people());
            }
            if (month.compareTo(SUMMER_1932) >= 0 && region.facts.code() == RegionCode.UKR) {
                add("hunger in Ukrainian villages", rural);
            }
        }

        private void add(String what, double amount) {
            sums.merge(what, amount, Double::sum);
        }

        double of(String what) {
            return sums.get(what);
        }

        double hunger() {
            return of("hunger in villages") + of("hunger in towns");
        }
    }

    private static Course run(String name) {
        return RUNS.computeIfAbsent(name, AlternativesTest::runNow);
    }

    private static Course runNow(String name) {
        var file = Path.of("scenarios", name + ".yaml");
        var course = new Course();
        new Economy(ScenarioLoader.load(List.of(file), List.of()).get(0).scenario(), SCALE, SEED, 2).run(course);
        return course;
    }

    @Test
    void cheapGrainAndEmptyShopsHalveTheAutumnDeliveriesOf1927() {
        var history = run("historical");
        double ratio = history.of("autumn deliveries 1927") / history.of("autumn deliveries 1926");
        assertTrue(ratio > 0.35 && ratio < 0.7, "ratio " + ratio);
    }

    @Test
    void collectionsDoubleWhileTheHerdsAreHalved() {
        var history = run("historical");
        double usual = (history.of("deliveries 1925") + history.of("deliveries 1926")) / 2;
        double taken = (history.of("deliveries 1930") + history.of("deliveries 1931")) / 2;
        assertTrue(taken > 1.8 * usual, taken + " against " + usual);
        double pace = history.of("cattle 1930") / history.of("cattle 1929");
        assertTrue(pace > 0.65 && pace < 0.9, "cattle of 1930 against 1929: " + pace);
    }

    @Test
    void millionsStarveUnderTheDriveWithOrWithoutTheCrisisBeforeIt() {
        double history = run("historical").hunger();
        double forced = run("forced-collectivization").hunger();
        double market = run("market-nep").hunger();
        assertTrue(history > 4 && history < 9, history + " M");
        assertTrue(forced > history / 2, forced + " M");
        assertTrue(market < 1, market + " M");
    }

    @Test
    void anOpenWorldBuildsMoreAndABlockadeLess() {
        double alone = run("variants/isolation").of("capital 1933-12");
        double usual = run("market-nep").of("capital 1933-12");
        double open = run("variants/open-world").of("capital 1933-12");
        assertTrue(alone < usual && usual < open, alone + " < " + usual + " < " + open);
    }

    @Test
    void theFamineIsWhereTheGrainIsGrownAndTaken() {
        var history = run("historical");
        double producing = history.of("hunger producing") / history.of("villagers producing");
        double consuming = history.of("hunger consuming") / history.of("villagers consuming");
        assertTrue(producing >= 3 * consuming, producing + " against " + consuming);
    }

    @Test
    void lowerQuotasWithoutSearchesSaveMoreThanTheEndOfExportsAlone() {
        double history = run("historical").hunger();
        double exports = run("variants/without-export").hunger();
        double quotas = run("variants/without-export-lower-quota").hunger();
        assertTrue(exports < 0.9 * history, exports + " against " + history);
        assertTrue(quotas < 0.5 * exports, quotas + " against " + exports);
    }

    @Test
    void goodWeatherLessensTheFamineAndDoesNotPreventIt() {
        double history = run("historical").hunger();
        double weather = run("variants/good-weather").hunger();
        assertTrue(weather < 0.85 * history && weather > 1, weather + " against " + history);
    }

    @Test
    void fixedPricesWithoutForceEmptyTheStoresAndPlannersWhoAnswerFillThem() {
        var fixed = run("variants/prices-of-history");
        var answer = run("variants/planners-answer");
        assertTrue(fixed.of("stock in June 1932") < 0.2, fixed.of("stock in June 1932") + " Mt");
        assertTrue(answer.of("deliveries 1932") > 8, answer.of("deliveries 1932") + " Mt");
        double towns = fixed.of("hunger in towns");
        assertTrue(answer.of("hunger in towns") < 0.5 * towns, answer.of("hunger in towns") + " against " + towns);
    }

    @Test
    void withoutQuotasHungerMovesFromVillageToTown() {
        var history = run("historical");
        var freed = run("variants/quota-zero");
        assertTrue(freed.of("hunger in Ukrainian villages") < 0.1 * history.of("hunger in Ukrainian villages"));
        assertTrue(freed.of("hunger in towns") > 2 * history.of("hunger in towns"));
    }
}
