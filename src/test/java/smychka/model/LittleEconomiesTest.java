package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.scenario.Parameter.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.agents.Stratum;
import smychka.agents.TownBazaar;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.scenario.Parameters;
import smychka.scenario.Reference;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** Whole runs of a country of a few hundred households, its accounts checked every month as in any other. */
class LittleEconomiesTest {

    /** Real households each agent stands for. */
    private static final int SCALE = 100_000;

    private static final Map<Lever, Double> PLAIN = Map.of(
            Lever.FOOD_RELIEF,
            0.05,
            Lever.GRAIN_STATE_PRICE,
            55.0,
            Lever.TAX_IN_KIND,
            4.0,
            Lever.WORLD_GRAIN_IMPORT,
            0.1,
            Lever.WORLD_GRAIN_EXPORT_PLAN,
            0.5,
            Lever.FOOD_SEED_AID,
            1.0);
    /** Where collectivization is driven on and grain is taken. */
    private static final Map<Lever, Double> FORCE = Map.of(
            Lever.COLLECTIVIZATION_TARGET, 0.6,
            Lever.COLLECTIVIZATION_QUOTA, 0.3,
            Lever.PROCUREMENT_COERCION, 0.5,
            Lever.REPRESSION_DEKULAKIZATION, 0.01);
    /** What was posted in the second year of a plain little country, and of one under force. */
    private static final Map<Flow, Long> SECOND_YEAR = new EnumMap<>(Flow.class);

    private static final Map<Flow, Long> SECOND_YEAR_OF_FORCE = new EnumMap<>(Flow.class);

    private static Economy country(Parameters p, int months, Map<Lever, Double> levers) {
        var start = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : Lever.values()) {
            start.put(lever, Reference.shipped().lever(lever).value());
        }
        start.putAll(levers);
        var first = Month.of(1921, 10);
        var policy = new Policy(start, List.of());
        var scenario = new Scenario("little", "", "", first, first.plus(months - 1), p, policy);
        return new Economy(scenario, SCALE, 1, 1);
    }

    private static synchronized long secondYear(Flow flow) {
        return posted(SECOND_YEAR, PLAIN, flow);
    }

    private static synchronized long secondYearOfForce(Flow flow) {
        var levers = new EnumMap<Lever, Double>(PLAIN);
        levers.putAll(FORCE);
        return posted(SECOND_YEAR_OF_FORCE, levers, flow);
    }

    private static long posted(Map<Flow, Long> sums, Map<Lever, Double> levers, Flow flow) {
        if (sums.isEmpty()) {
            country(Parameters.reference(), 27, levers).run(economy -> {
                if (economy.month().year() == 1923) {
                    for (var any : Flow.values()) {
                        sums.merge(any, economy.nation().sum(any), Long::sum);
                    }
                }
            });
        }
        return sums.get(flow);
    }

    /** Without the phase the flow would run dry; phases without a flow of their own are missed by the accounts. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "decrees, VILLAGE_SUPPLY_PAID",
        "industry, OUTPUT_FOR_CONSUMPTION",
        "industry, RAW_MATERIAL_USED",
        "labour, WAGES",
        "wages, URBAN_TAX",
        "outside work, OUTSIDE_WAGES",
        "village vitals, BIRTHS_RURAL",
        "village vitals, DEATHS_RURAL",
        "village vitals, MOVED_TO_TOWN",
        "town vitals, BIRTHS_URBAN",
        "town vitals, DEATHS_URBAN",
        "private bids, BOOK_PURCHASE_BY_TOWNS",
        "herds, CATTLE_BORN",
        "herds, CATTLE_SLAUGHTERED",
        "herds, LIVESTOCK_PAID",
        "sowing plans, SEED",
        "seed aid, SEED_AID",
        "sowing, SEED",
        "harvest, HARVEST",
        "harvest, DRAUGHT_RENT",
        "harvest, LAND_RENT",
        "harvest, FARM_WAGES",
        "garden, GARDEN_CROP",
        "technical crops, TECHNICAL_CROPS_PAID",
        "taxes, AGRICULTURAL_TAX",
        "tax lists, AGRICULTURAL_TAX",
        "offers, STATE_PURCHASE",
        "grain market, PURCHASE_BY_TRADERS",
        "grain trades, BOOK_SALE_BY_PEASANTS",
        "town grain trades, BOOK_PAID_BY_TOWNS",
        "needs, VILLAGE_SUPPLY",
        "bazaar offers, MEAT_SOLD",
        "state grain, EXPORT",
        "state grain, ARMY_AND_INDUSTRY",
        "bread, TOWN_BREAD",
        "village supply, VILLAGE_SUPPLY",
        "state supplies, CONTRACT_SUPPLY",
        "bazaar, BAZAAR_PAID_TO_PEASANTS",
        "town bazaar, BAZAAR_PAID_BY_TOWNS",
        "goods market, WHOLESALE",
        "shopping, STATE_SHOPS_TO_PEASANTS",
        "shopping, MONOPOLIES_PAID_BY_PEASANTS",
        "town shopping, STATE_SHOPS_TO_TOWNS",
        "town shopping, PRIVATE_SHOPS_PAID_BY_TOWNS",
        "labour for grain, LABOUR_FOR_GRAIN",
        "meals, GRAIN_EATEN_RURAL",
        "meals, FEED",
        "town meals, GRAIN_EATEN_URBAN",
        "traders, TRADERS_TAX",
        "traders, PRIVATE_SHOPS_TAKINGS",
        "losses, LOST_BY_STATE"
    })
    void everyPhaseOfTheMonthLeavesItsMark(String phase, Flow flow) {
        assertTrue(secondYear(flow) > 0, phase + ": no " + flow + " in a year");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "collectivization, CATTLE_POOLED",
        "collectivization, POOLED_GRAIN",
        "collectivization, EXILED",
        "common herds, POOLED_CATTLE_BORN",
        "common herds, POOLED_HORSES_DIED",
        "kolkhoz sowing plans, POOLED_SEED_AID",
        "kolkhoz sowing, POOLED_SEED",
        "kolkhoz harvest, POOLED_HARVEST",
        "kolkhoz quotas, KOLKHOZ_QUOTA",
        "kolkhoz quotas, KOLKHOZ_QUOTA_PAID",
        "coercion, SEIZURE",
        "coercion, SEIZURE_PAID",
        "kolkhoz distribution, DISTRIBUTED",
        "kolkhoz distribution, POOLED_FEED"
    })
    void everyPhaseOfForceLeavesItsMark(String phase, Flow flow) {
        assertEquals(0, secondYear(flow), flow + " without force");
        assertTrue(secondYearOfForce(flow) > 0, phase + ": no " + flow + " in a year");
    }

    @Test
    void shopsNeverSellWhatTrustsHaveNot() {
        var poor = Parameters.reference().with(OUT_SCALE, 0.5);
        country(poor, 24, PLAIN)
                .run(economy -> assertTrue(economy.nation().industry().goods() >= 0, economy.month() + ""));
    }

    @Test
    void classesAreToldAnewEachJanuary() {
        long[] poor = new long[28];
        int[] month = new int[1];
        country(Parameters.reference(), 28, PLAIN).run(economy -> {
            for (var region : economy.regions()) {
                poor[month[0]] += region.counted().households(Stratum.POOR);
            }
            month[0]++;
        });
        // January is the fourth month
        assertTrue(poor[3] != poor[2] || poor[15] != poor[14], "in January 1922 or 1923");
    }

    @Test
    void whereBreadIsRationedWageEarnersOutsideTheTownsAreToo() {
        long[] rations = new long[1];
        country(Parameters.reference(), 6, Map.of(Lever.FOOD_RATIONING, 1.0))
                .run(economy -> rations[0] += economy.nation().sum(Flow.OUTSIDE_RATIONS));
        assertTrue(rations[0] > 0);
    }

    /** A country in which the state pays and takes nothing: no wages, taxes, purchases, goods or grain of its own; no trader gives up. */
    private static Economy closed(int months) {
        var p = Parameters.reference()
                .with(FOUNDING_GOODS, 0)
                .with(OUT_SCALE, 0)
                .with(FOUNDING_STATE_GRAIN, 0)
                .with(NEPMAN_DRAWS_TAXED, 0)
                .with(NEPMAN_QUIT_RATE, 0)
                .with(BUY_LEAST, 0)
                .with(BUY_SLACK, 0);
        var levers = new EnumMap<Lever, Double>(Lever.class);
        for (var lever : List.of(
                Lever.INDUSTRY_WAGE,
                Lever.TAX_MONEY,
                Lever.TAX_IN_KIND,
                Lever.TAX_URBAN,
                Lever.TAX_TRADERS,
                Lever.TRADE_BANK_CREDIT,
                Lever.TAX_MONOPOLIES,
                Lever.CROPS_TECHNICAL_PRICE,
                Lever.GRAIN_PRICE_FLOOR)) {
            levers.put(lever, 0.0);
        }
        return country(p, months, levers);
    }

    private static long money(Economy economy) {
        long money = 0;
        for (var region : economy.regions()) {
            for (var holder : List.of(Holder.PEASANTS, Holder.TOWNS, Holder.TRADERS)) {
                money += region.census().of(Asset.MONEY, holder);
            }
        }
        return money;
    }

    @Test
    void inAClosedVillageOfMoneyNoKopeckIsMadeOrLostAndGrainBecomesAsCheapAsCanBe() {
        var economy = closed(84);
        long start = money(economy);
        double before = TownBazaar.meanPrivatePrice(economy.regions());
        long[] leftByTheDead = new long[1];
        economy.run(e -> {
            leftByTheDead[0] += e.nation().sum(Flow.ESCHEATED_MONEY);
            assertEquals(leftByTheDead[0], e.nation().state().treasury(), "in " + e.month());
            assertEquals(start, money(e) + e.nation().state().treasury(), "in " + e.month());
        });
        double after = TownBazaar.meanPrivatePrice(economy.regions());
        assertTrue(
                after < before / 5 && after < 1.2 * Parameters.reference().of(PRICE_LOWEST), before + " -> " + after);
    }
}
