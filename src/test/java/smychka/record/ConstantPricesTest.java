package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.agents.Tally;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.model.Observer;
import smychka.scenario.Parameter;
import smychka.scenario.ScenarioLoader;
import smychka.unit.RegionCode;

/** What the country yields at constant prices, and peasants' budgets, in the first year of a coarse country. */
class ConstantPricesTest {

    private static void eachMonth(Observer observer) {
        var scenario = ScenarioLoader.load(List.of(Path.of("scenarios", "market-nep.yaml")), List.of("run.end=1922-09"))
                .get(0)
                .scenario();
        new Economy(scenario, 8000, 1921, 1).run(observer);
    }

    /** Millions of roubles for kopecks of the miniature country. */
    private static double millions(double kopecks) {
        return kopecks * 8000 / 1e8;
    }

    @Test
    void incomeIsCropsLessSeedAndFeedHerdsGardensAndFactories() {
        double[] fields = new double[13];
        eachMonth(e -> {
            var nation = e.nation();
            double p = e.scenario().parameters().of(Parameter.KCAL_POTATO)
                    / e.scenario().parameters().of(Parameter.KCAL_GRAIN);
            double grain = nation.sum(Flow.HARVEST) - nation.sum(Flow.SEED) - nation.sum(Flow.FEED);
            double garden = nation.sum(Flow.GARDEN_CROP) * p;
            double meat = nation.sum(Flow.MEAT_SLAUGHTERED);
            double cows = Measures.sum(e, r -> Measures.region(e, r).counted().heads(1))
                    * e.scenario().parameters().of(Parameter.COWS_PER_CATTLE);
            double milk = cows * e.scenario().parameters().of(Parameter.MILK_PER_COW);
            double raw = nation.sum(Flow.TECHNICAL_CROPS);
            fields[e.month().ofYear()] = millions(6 * (grain + garden) + 35 * meat + 6 * milk + 1.4 * raw);
            double factories = 1500 * nation.industry().output();
            assertEquals(fields[e.month().ofYear()] + factories, ConstantPrices.income(e), 1e-6);
            assertEquals(nation.now().investmentShare * factories, ConstantPrices.investment(e), 1e-9);
        });
        assertTrue(fields[8] > 4 * fields[7], "most of it comes in August");
    }

    @Test
    void salesAreWhatLeavesTheVillageLessGrainThatComesBack() {
        double[] technical = new double[13];
        double[] all = new double[13];
        eachMonth(e -> {
            var nation = e.nation();
            double kcal = e.scenario().parameters().of(Parameter.KCAL_POTATO)
                    / e.scenario().parameters().of(Parameter.KCAL_GRAIN);
            double raw = nation.sum(Flow.TECHNICAL_CROPS);
            double rest = 6 * Measures.marketedNet(e)
                    + 6 * kcal * nation.sum(Flow.POTATO_QUOTA)
                    + 35 * nation.sum(Flow.MEAT_SOLD)
                    + 6 * Measures.tally(e, Tally.MILK_SOLD);
            technical[e.month().ofYear()] = millions(1.4 * raw);
            all[e.month().ofYear()] = millions(rest + 1.4 * raw);
            assertEquals(all[e.month().ofYear()], ConstantPrices.sales(e), 1e-6);
        });
        assertTrue(technical[10] > 0 && technical[10] < all[10], "flax and cotton are sold in October, not alone");
        assertEquals(0, technical[9], 0.0);
    }

    @Test
    void consumptionIsFoodAndGoodsOfVillagesAndTowns() {
        eachMonth(e -> {
            var nation = e.nation();
            var p = e.scenario().parameters();
            double grain = nation.sum(Flow.GRAIN_EATEN_RURAL)
                    + nation.sum(Flow.GRAIN_EATEN_URBAN)
                    + nation.sum(Flow.POTATOES_EATEN) * p.of(Parameter.KCAL_POTATO) / p.of(Parameter.KCAL_GRAIN);
            double meat = nation.sum(Flow.MEAT_EATEN_RURAL) + nation.sum(Flow.MEAT_SOLD);
            double cows =
                    Measures.sum(e, r -> Measures.region(e, r).counted().heads(1)) * p.of(Parameter.COWS_PER_CATTLE);
            double goods = nation.sum(Flow.STATE_SHOPS_TO_PEASANTS)
                    + nation.sum(Flow.STATE_SHOPS_TO_TOWNS)
                    + nation.sum(Flow.PRIVATE_SHOPS_TO_CUSTOMERS);
            double all = 6 * grain + 35 * meat + 6 * cows * p.of(Parameter.MILK_PER_COW) + 1.5 * goods;
            assertEquals(millions(all), ConstantPrices.consumed(e), 1e-6);
            assertTrue(goods > 0);
        });
    }

    @Test
    void budgetsAreFoodAndWhatIsBoughtInShops() {
        eachMonth(e -> {
            var r = RegionCode.UKR;
            double food = ConstantPrices.food(e, r);
            double bought = Measures.flow(e, r, Flow.STATE_SHOPS_PAID_BY_PEASANTS)
                    + Measures.flow(e, r, Flow.PRIVATE_SHOPS_PAID_BY_PEASANTS);
            assertEquals(food + bought, ConstantPrices.consumption(e, r), 1e-6);
            assertTrue(food
                    > Measures.flow(e, r, Flow.GRAIN_EATEN_RURAL) * e.nation().now().statePrice / 10);
        });
    }
}
