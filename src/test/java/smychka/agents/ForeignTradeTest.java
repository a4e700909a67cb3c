package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.FOREIGN_CREDIT_MONTHS;
import static smychka.scenario.Parameter.FOREIGN_INTEREST;
import static smychka.scenario.Parameter.WORLD_GRAIN_VALUE;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** What grain and credit bring home from abroad, worked by hand. */
class ForeignTradeTest {

    private static final double HALF_A_MILLION_TONNES = 0.5;

    private static LittleCountry country(Map<Lever, Double> levers) {
        var set = new EnumMap<Lever, Double>(Lever.class);
        set.put(Lever.WORLD_OPENNESS, 0.5);
        set.putAll(levers);
        var country = new LittleCountry(1926, 10, set, 0);
        country.state.exportedOfMonth = country.now.kg(HALF_A_MILLION_TONNES);
        return country;
    }

    private static double machines(Map<Lever, Double> levers) {
        var country = country(levers);
        return new ForeignTrade(country.p).month(country.now, country.state);
    }

    @Test
    void grainBuysMachinesAsFarAsTheWorldIsOpen() {
        double earned = HALF_A_MILLION_TONNES * usual(WORLD_GRAIN_VALUE);
        assertEquals(earned / 2, machines(Map.of()), 1e-9);
        assertEquals(0, machines(Map.of(Lever.WORLD_OPENNESS, 0.0)), 0);
    }

    @Test
    void cheapGrainBuysLessAndCheapMachinesAreMore() {
        double earned = HALF_A_MILLION_TONNES * usual(WORLD_GRAIN_VALUE);
        assertEquals(earned / 2 * 0.49, machines(Map.of(Lever.WORLD_GRAIN_PRICE, 49.0)), 1e-9);
        assertEquals(earned / 2 / 0.8, machines(Map.of(Lever.WORLD_MACHINE_PRICE, 80.0)), 1e-9);
    }

    @Test
    void creditIsPaidBackWithInterestOverItsMonths() {
        var country = country(Map.of(Lever.WORLD_CREDIT, 120.0, Lever.WORLD_OPENNESS, 1.0));
        country.state.exportedOfMonth = 0;
        var trade = new ForeignTrade(country.p);
        assertEquals(10, trade.month(country.now, country.state), 1e-9, "a twelfth of the year's credit");
        assertEquals(10, trade.debt(), 1e-9);
        double instalment = 10 / usual(FOREIGN_CREDIT_MONTHS);
        double interest = 10 * usual(FOREIGN_INTEREST) / 12;
        assertEquals(10 - instalment - interest, trade.month(country.now, country.state), 1e-9);
        assertEquals(20 - instalment, trade.debt(), 1e-9);
    }

    @Test
    void aCreditThatEndsIsServedOutOfExportsUntilNothingIsOwed() {
        var lent = country(Map.of(Lever.WORLD_CREDIT, 600.0));
        var trade = new ForeignTrade(lent.p);
        trade.month(lent.now, lent.state);
        var alone = country(Map.of());
        double before = 50 * usual(WORLD_GRAIN_VALUE);
        assertTrue(trade.debt() > 0 && trade.debt() < before);
        for (int month = 1; month <= usual(FOREIGN_CREDIT_MONTHS); month++) {
            double machines = trade.month(alone.now, alone.state);
            assertTrue(machines < HALF_A_MILLION_TONNES * usual(WORLD_GRAIN_VALUE) / 2, "some of it serves the debt");
        }
        assertEquals(0, trade.debt(), 1e-9);
    }

    @Test
    void whoCannotPayOwesMoreAndBuysNothing() {
        var lent = country(Map.of(Lever.WORLD_CREDIT, 600.0));
        lent.state.exportedOfMonth = 0;
        var trade = new ForeignTrade(lent.p);
        trade.month(lent.now, lent.state);
        double owed = trade.debt();
        var broke = country(Map.of());
        broke.state.exportedOfMonth = 0;
        assertEquals(0, trade.month(broke.now, broke.state), 0);
        assertEquals(owed * (1 + usual(FOREIGN_INTEREST) / 12), trade.debt(), 1e-9);
    }

    @Test
    void machinesBecomeCapitalWhenBuildingIsDone() {
        var p = Parameters.reference();
        var country = country(Map.of(Lever.INDUSTRY_INVESTMENT_SHARE, 0.05));
        var poor = country.industry(1L << 40, 100_000);
        var rich = country.industry(1L << 40, 100_000);
        var labour = new Labour(p);
        for (int month = 0; month <= usual(smychka.scenario.Parameter.CONSTRUCTION_LAG); month++) {
            rich.buyMachines(month == 0 ? 100 : 0);
            poor.produce(country.now, labour, 1, country.nation);
            rich.produce(country.now, labour, 1, country.nation);
        }
        double gained = usual(smychka.scenario.Parameter.MACHINES_TO_CAPITAL) * 0.1;
        assertEquals(gained, rich.capital() - poor.capital(), gained / 50);
    }
}
