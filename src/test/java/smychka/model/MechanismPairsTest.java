package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import smychka.agents.Nepman;
import smychka.agents.Regime;
import smychka.agents.Region;
import smychka.agents.Stratum;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** Pairs of scenarios, in the same luck, that differ in one mechanism: the difference has the sign the argument gives it. */
class MechanismPairsTest {

    private static final int COARSE = 4000;
    private static final long SEED = 1921;

    private static void run(String name, Observer observer, String... settings) {
        run(name, SEED, observer, settings);
    }

    private static void run(String name, long seed, Observer observer, String... settings) {
        var file = Path.of("scenarios", name + ".yaml");
        var scenario =
                ScenarioLoader.load(List.of(file), List.of(settings)).get(0).scenario();
        new Economy(scenario, COARSE, seed, 1).run(observer);
    }

    private static long sown1926(String... settings) {
        long[] sown = new long[1];
        run(
                "market-nep",
                e -> sown[0] =
                        e.regions().stream().mapToLong(Region::sownOfYear).sum(),
                settings);
        return sown[0];
    }

    @Test
    void whereLandMayBeLetAndHandsHiredLessLandLiesIdle() {
        long free = sown1926("run.end=1926-08");
        assertTrue(sown1926("run.end=1926-08", "village.leasing=0") < free);
        assertTrue(sown1926("run.end=1926-08", "village.hiring=0") < free);
    }

    private static final class Officials implements Observer {
        private double privilege;
        private double overReported;
        private double size;

        @Override
        public void monthEnded(Economy e) {
            if (e.month().equals(Month.of(1930, 10))) {
                privilege = e.nation().now().privilege;
                overReported =
                        e.regions().stream().mapToDouble(Region::overReporting).sum();
                size = e.nation().apparatus().size();
            }
        }
    }

    private static Officials officials(String name) {
        var officials = new Officials();
        run(name, officials, "run.end=1930-10");
        return officials;
    }

    @Test
    void officialsWhoAnswerToWorkersTakeLessAndReportTruer() {
        var controlled = officials("variants/workers-control");
        var uncontrolled = officials("variants/uncontrolled");
        assertTrue(controlled.privilege < uncontrolled.privilege);
        assertTrue(controlled.overReported < uncontrolled.overReported);
    }

    @Test
    void theApparatusGrowsWithTheQueueAndShrinksWhereShopsAreFull() {
        assertTrue(officials("historical").size > 1.3 * officials("market-nep").size);
    }

    /** Months of each regime, over three seeds. */
    private static Map<Regime, Integer> months(String name) {
        var months = new EnumMap<Regime, Integer>(Regime.class);
        for (long seed = SEED; seed < SEED + 3; seed++) {
            run(name, seed, e -> months.merge(e.nation().politics().regime(), 1, Integer::sum));
        }
        return months;
    }

    @Test
    void theNearerWarIsThoughtTheLongerTheDriveLasts() {
        var peace = months("variants/endogenous-at-peace");
        var threat = months("variants/endogenous-under-threat");
        assertTrue(
                peace.getOrDefault(Regime.COLLECTIVIZATION, 0) < threat.getOrDefault(Regime.COLLECTIVIZATION, 0),
                peace + " and " + threat);
        assertTrue(peace.containsKey(Regime.RETREAT), "at peace the drive can be called off: " + peace);
    }

    private static long townDeathsFrom1931(String name, String... settings) {
        long[] deaths = new long[1];
        run(name, e -> deaths[0] += e.month().year() >= 1931 ? e.nation().sum(Flow.DEATHS_URBAN) : 0, settings);
        return deaths[0];
    }

    @Test
    void theLessTheLowerSupplyListsGetTheMoreTownspeopleStarve() {
        assertTrue(townDeathsFrom1931("historical") < townDeathsFrom1931("historical", "ration_lower_lists=0.4"));
    }

    @Test
    void plannersWhoBuildLessWhenStoresAreEmptyStarveFewerTownspeople() {
        var kolkhozesWithoutQuotas = "variants/quota-zero";
        assertTrue(townDeathsFrom1931(kolkhozesWithoutQuotas, "planners_restraint=0.8")
                < townDeathsFrom1931(kolkhozesWithoutQuotas));
    }

    @Test
    void wherePursesDoNotGrowWithLandKulaksSellLessOfTheirCrop() {
        assertTrue(soldByKulaks("run.end=1927-06") < soldByKulaks("run.end=1927-06", "money_land=0.08"));
    }

    /** Share of their crop that kulaks had sold by June 1927. */
    private static double soldByKulaks(String... settings) {
        double[] share = new double[1];
        run("market-nep", e -> share[0] = sold(e.regions(), Stratum.KULAK), settings);
        return share[0];
    }

    private static double sold(List<Region> regions, Stratum stratum) {
        double sold = regions.stream().mapToLong(r -> r.counted().sold(stratum)).sum();
        return sold / regions.stream().mapToLong(r -> r.counted().crop(stratum)).sum();
    }

    private static long horseless1927(String... settings) {
        long[] horseless = new long[1];
        run(
                "market-nep",
                e -> horseless[0] = e.regions().stream()
                        .mapToLong(r -> r.counted().horseless())
                        .sum(),
                settings);
        return horseless[0];
    }

    @Test
    void whereTheStateLendsForHorsesFewerFarmsAreWithoutOne() {
        assertTrue(horseless1927("run.end=1927-06", "village.horse_credit=60") < horseless1927("run.end=1927-06"));
    }

    private static long soldToTheState1926(String... settings) {
        long[] sold = new long[1];
        run("variants/price-kept", e -> sold[0] += e.nation().sum(Flow.STATE_PURCHASE), settings);
        return sold[0];
    }

    @Test
    void whatCooperativesPayBackBringsMoreGrainToTheState() {
        assertTrue(soldToTheState1926("run.end=1927-06", "village.cooperative_share=0.18")
                > soldToTheState1926("run.end=1927-06"));
    }

    @Test
    void whereHiddenGrainIsNotLookedForNobodyIsArrested() {
        long[] prisoners = new long[2];
        run("historical", e -> prisoners[0] = e.nation().state().prisoners(), "run.end=1930-06");
        run("historical", e -> prisoners[1] = e.nation().state().prisoners(), "run.end=1930-06", "hidden_found=0");
        assertTrue(prisoners[0] > 0);
        assertEquals(0, prisoners[1]);
    }

    private static long traders(String name, String... settings) {
        long[] trading = new long[1];
        run(
                name,
                e -> trading[0] = e.regions().stream()
                        .flatMap(region -> region.traders().stream())
                        .filter(Nepman::isTrading)
                        .count(),
                settings);
        return trading[0];
    }

    @Test
    void heavyTaxesAndRichCooperativesDriveTradersOutOfBusiness() {
        long usual = traders("market-nep", "run.end=1927-10");
        assertTrue(traders("market-nep", "run.end=1927-10", "tax.traders=0.9") < usual);
        assertTrue(traders("market-nep", "run.end=1927-10", "trade.cooperative_credit=2000") < usual);
    }

    @Test
    void whereNobodyIsRaidedMoreTradersAreLeftWhenPrivateTradeIsForbidden() {
        assertTrue(traders("historical", "run.end=1930-06", "raid_rate=0") > traders("historical", "run.end=1930-06"));
    }

    @Test
    void theFurtherAheadTradersOrderTheMoreStandsOnTheirShelves() {
        long[] shelves = new long[2];
        for (int i = 0; i < 2; i++) {
            int months = i;
            run(
                    "market-nep",
                    e -> shelves[months] = e.regions().stream()
                            .mapToLong(region -> region.census().of(Asset.GOODS, Holder.TRADERS))
                            .sum(),
                    "run.end=1926-06",
                    "traders_cover=" + (2 + 2 * i));
        }
        assertTrue(shelves[1] > shelves[0]);
    }

    /** Of free trusts: prices of the scissors' year and after the squeeze, how far they differed, closures since the squeeze. */
    private static final class Scissors implements Observer {
        private double price;
        private double spread;
        private double priceAfter;
        private int closedAfter;

        @Override
        public void monthEnded(Economy e) {
            var industry = e.nation().industry();
            if (e.month().since(Month.of(1923, 10)) >= 0) {
                closedAfter += industry.closures();
                priceAfter = e.nation().now().wholesalePrice;
            } else if (e.month().since(Month.of(1922, 10)) >= 0) {
                price += e.nation().now().wholesalePrice / 12;
                spread += industry.priceSpread() / 12;
            }
        }
    }

    private static Scissors scissors(String name, String... settings) {
        var free = new ArrayList<>(List.of("run.end=1924-09", "industry.prices_fixed=0", "industry.price_order=0"));
        free.addAll(List.of(settings));
        var scissors = new Scissors();
        run(name, scissors, free.toArray(String[]::new));
        return scissors;
    }

    @Test
    void trustsWithoutCreditMustSellCheaper() {
        assertTrue(scissors("historical", "industry.credit=0").price < scissors("historical").price);
    }

    @Test
    void theSqueezeOfCreditBringsPricesDownAndClosesTrusts() {
        var squeezed = scissors("historical");
        var lent = scissors("variants/credit-kept");
        assertTrue(squeezed.priceAfter < lent.priceAfter);
        assertTrue(squeezed.closedAfter > lent.closedAfter, squeezed.closedAfter + " against " + lent.closedAfter);
    }

    @Test
    void theFreerBuyersChooseTheLessPricesDiffer() {
        assertTrue(scissors("historical", "trust_elasticity=8").spread
                < scissors("historical", "trust_elasticity=1").spread);
    }

    @Test
    void theMoreTrustsDifferInCostTheMoreTheirPricesDo() {
        assertTrue(scissors("historical", "trust_productivity_sd=0.02").spread
                < scissors("historical", "trust_productivity_sd=0.15").spread);
    }

    private static long soldByDecember1927(String name) {
        long[] sold = new long[1];
        for (long seed = SEED; seed < SEED + 3; seed++) {
            run(
                    name,
                    seed,
                    e -> sold[0] +=
                            e.month().since(Month.of(1927, 8)) >= 0 ? e.nation().sum(Flow.STATE_PURCHASE) : 0,
                    "run.end=1927-12");
        }
        return sold[0];
    }

    @Test
    void goodsSentToTheGrainRegionsInAutumnBringMoreGrainToTheState() {
        assertTrue(soldByDecember1927("variants/goods-for-grain") > soldByDecember1927("historical"));
    }

    /** How far a number differs between regions in a usual month of a year from July: standard deviation over mean. */
    private static double spread(String name, int year, ToDoubleFunction<Region> number, String setting) {
        var months = new ArrayList<Double>();
        run(
                name,
                e -> {
                    if (e.month().since(Month.of(year, 7)) >= 0) {
                        var numbers = e.regions().stream().mapToDouble(number).toArray();
                        double mean = Arrays.stream(numbers).average().orElseThrow();
                        double squares = Arrays.stream(numbers)
                                .map(x -> (x - mean) * (x - mean))
                                .sum();
                        months.add(Math.sqrt(squares / numbers.length) / mean);
                    }
                },
                "run.end=" + Month.of(year + 1, 6),
                setting);
        return months.stream().mapToDouble(x -> x).average().orElseThrow();
    }

    @Test
    void theDearerTheCarriageTheMoreMeatPricesDifferBetweenRegions() {
        assertTrue(spread("market-nep", 1926, region -> region.meat.price(), "meat_carriage=1")
                < spread("market-nep", 1926, region -> region.meat.price(), "meat_carriage=4"));
    }

    @Test
    void inTheGoodsFamineQueuesDifferTheMoreTheSlowerThePlanOfGoodsIs() {
        assertTrue(spread("historical", 1928, region -> region.shops.servedRural(), "goods_plan_memory=0.4")
                < spread("historical", 1928, region -> region.shops.servedRural(), "goods_plan_memory=0.97"));
    }
}
