package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.model.Geography;
import smychka.policy.Levers;
import smychka.random.Draws;
import smychka.scenario.Parameters;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** Force against numbers worked by hand, and which way it leans. */
class CoercionTest {

    private static final Parameters P = Parameters.reference();
    private static final Draws DRAWS = new Draws(1);
    private static final Quotas QUOTAS = new Quotas(
            P, (year, region) -> 1, new Harvest(P, (year, region) -> 1, DRAWS, new Tenancy(P)), new Reports(P, DRAWS));
    private static final Coercion COERCION = new Coercion(P, new Diet(P), QUOTAS, new Arrests(P, DRAWS));
    private static final Month OCTOBER = Month.of(1927, 10);

    /** A household of five with five hectares, two tonnes of grain, some of it hidden as well, and no animals. */
    private static PeasantHousehold household(String... settings) {
        var scenario = ScenarioLoader.load(
                        List.of(Path.of("scenarios", "market-nep.yaml")), concat(settings, "grain.flexible_price=0"))
                .get(0)
                .scenario();
        var now = new Conditions(new Levers(scenario.policy(), scenario.start(), scenario.end()), 1000);
        now.month = OCTOBER;
        now.season = Season.of(10, P);
        now.levers.enter(OCTOBER);
        now.statePrice = 53;
        var rules = new Rules(P, new Draws(1), (year, region) -> 1);
        var region = new Region(Geography.regions().get(0), rules, now);
        var village = new Village(region, 1, 1);
        var h = new PeasantHousehold(Draws.founderKey(0, 1), village);
        h.persons = 5;
        h.land = 500;
        h.grain = 2000;
        h.hiddenGrain = 300;
        h.potatoes = 1000;
        h.fear = 0.5f;
        village.add(h);
        return h;
    }

    private static List<String> concat(String[] settings, String last) {
        var all = new ArrayList<>(List.of(settings));
        all.add(last);
        return all;
    }

    private static PeasantHousehold after(String... settings) {
        var h = household(settings);
        COERCION.month(h.village);
        return h;
    }

    @Test
    void pressureEasesAsTheStockNearsTheNeeds() {
        assertEquals(1, COERCION.ease(100, 93), 1e-12);
        assertEquals(8 / 15.0, COERCION.ease(100, 100), 1e-12);
        assertEquals(0.15, COERCION.ease(100, 120), 1e-12);
        assertEquals(0.15, COERCION.ease(0, 0), 1e-12);
    }

    @Test
    void atFullForceLessThanAQuarterIsFoundInAMonthAndUnderSearchMostOfIt() {
        assertEquals(0.2295, COERCION.share(1, 0), 1e-12);
        assertEquals(0.8, COERCION.share(0, 1), 1e-12);
        assertEquals(0.85, COERCION.share(1, 1), 1e-12);
        assertEquals(0, COERCION.share(0, 0), 0.0);
    }

    @Test
    void aSearchLeavesSixHundredGramsAHeadAndMonth() {
        assertEquals(16.5, COERCION.food(16.5, 0), 1e-12);
        assertEquals(0.66, COERCION.food(16.5, 1), 1e-12);
        assertEquals(0.4, COERCION.feed(0.8, 1), 1e-12);
    }

    @Test
    void whoLosesGrainFearsMoreThanWhoLooksOn() {
        assertEquals(0.61, COERCION.fear(0.6, 0.5, true), 1e-12);
        assertEquals(0.6024, COERCION.fear(0.6, 0.5, false), 1e-12);
    }

    @Test
    void inOctoberAHouseholdIsLeftFoodAndSeedAndPaidTheStatePrice() {
        var h = after("procurement.coercion=0.3");
        // norm 5 x 10 x 16.5 + 500 x 1.22 x .55 = 1160.5; 839.5 kg above it; x .17 x 1.35 x .3
        assertEquals(2000 - 57, h.grain);
        assertEquals(302, h.money);
        assertEquals(300, h.hiddenGrain);
        assertEquals(1000, h.potatoes);
        assertEquals(0.5 + 0.05 * 0.3 * 0.5, h.fear, 1e-6);
        var page = h.village.region.page;
        assertEquals(57, page.sum(Flow.SEIZURE));
        assertEquals(302, page.sum(Flow.SEIZURE_PAID));
    }

    @Test
    void aSearchTakesNearlyAllGrainInSightAndAThirdOfThePotatoes() {
        var h = after("procurement.searches=1");
        // norm 5 x 10 x .66 + 335.5 = 368.5; 1631.5 kg above it; x .8
        assertEquals(2000 - 1305, h.grain);
        assertEquals(300, h.hiddenGrain);
        assertEquals(650, h.potatoes);
        assertEquals(350, h.village.region.page.sum(Flow.POTATO_FINE));
        assertEquals(0.5f, h.fear, 0.0f);
    }

    @Test
    void membersHoldNoSeedAndLittleOfTheirStoreIsSeenUnlessItIsSearched() {
        var h = household("procurement.coercion=0.3");
        h.member = true;
        COERCION.month(h.village);
        // norm 825; 1175 kg above it; a tenth of .17 x 1.35 x .3
        assertEquals(2000 - 8, h.grain);
        assertEquals(8, h.soldOfYear);
        h = household("procurement.searches=1");
        h.member = true;
        COERCION.month(h.village);
        // norm 33; 1967 kg above it; nine tenths of .8
        assertEquals(2000 - 1416, h.grain);
    }

    @Test
    void feedForTheAnimalsIsLeft() {
        var h = household("procurement.searches=1");
        h.horses = 2;
        COERCION.month(h.village);
        // 600 x 1.15 kg a year x .8 x .5, of which eleven twelfths fall from October on: 253 kg more are left
        assertEquals(2000 - (int) (0.8 * (1631.5 - 253)), h.grain);
    }

    @Test
    void whereNothingIsDecreedNothingIsTaken() {
        var h = after();
        assertEquals(2000, h.grain);
        assertEquals(0, h.money);
        assertEquals(0.5f, h.fear, 0.0f);
    }

    @Test
    void whoHasNoMoreThanTheNormLosesNothingButConfidence() {
        var h = household("procurement.coercion=0.5");
        h.grain = 1160;
        COERCION.month(h.village);
        assertEquals(1160, h.grain);
        assertEquals(0.5 + 0.012 * 0.5 * 0.5, h.fear, 1e-6);
    }

    @Test
    void moreForceTakesMoreAndAHigherNormLeavesMore() {
        int left = 2001;
        for (double force = 0; force <= 1; force += 0.1) {
            int grain = after("procurement.coercion=" + force).grain;
            assertTrue(grain < left || force == 0, force + ": " + grain);
            left = grain;
        }
        left = 0;
        for (double norm = 8; norm <= 20; norm++) {
            int grain = after("procurement.coercion=1", "procurement.village_norm=" + norm).grain;
            assertTrue(grain > left, norm + ": " + grain);
            left = grain;
        }
        for (double search = 0.1; search <= 1; search += 0.1) {
            var light = after("procurement.searches=" + (search - 0.1));
            var hard = after("procurement.searches=" + search);
            assertTrue(hard.grain < light.grain && hard.potatoes < light.potatoes, "search " + search);
        }
    }

    @Test
    void aQuotaTakesMorePotatoesWhereTheDriveIsFaster() {
        var crops = new SideCrops(P, (year, region) -> 1, new Draws(1));
        assertEquals(0.22, crops.quotaShare(0.2, 1), 1e-12);
        assertEquals(0.14, crops.quotaShare(0.2, 0.2), 1e-12);
        assertEquals(0, crops.quotaShare(0, 1), 0.0);
    }
}
