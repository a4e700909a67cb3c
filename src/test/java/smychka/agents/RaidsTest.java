package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.NEPMAN_WASTE;
import static smychka.scenario.Parameter.RAID_GRAIN;
import static smychka.scenario.Parameter.RAID_MONEY;
import static smychka.scenario.Parameter.RAID_POW;
import static smychka.scenario.Parameter.RAID_RATE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** The police and the private shops. */
class RaidsTest {

    private LittleCountry country;
    private Region region;

    @BeforeEach
    void found() {
        country = new LittleCountry(Parameters.reference(), 1926, 2, Map.of(Lever.TRADE_BANK_CREDIT, 0.0), 0);
        region = country.region();
    }

    private void raid(Parameters p) {
        new Traders(p, new GrainMarket(p), country.draws, 10).month(country.now, country.regions);
    }

    @Test
    void nobodyIsRaidedWhereTradeIsFree() {
        assertEquals(0, raided(1), "of ten thousand");
    }

    @Test
    void raidsAreRarerByAPowerTheFreerTradeIs() {
        double unfree = 10_000 * usual(RAID_RATE);
        assertEquals(unfree, raided(0), 0.1 * unfree);
        assertEquals(unfree * StrictMath.pow(0.6, usual(RAID_POW)), raided(0.4), 0.2 * unfree);
    }

    /** Shops closed in a month, of ten thousand. */
    private long raided(double freedom) {
        found();
        country.now.freedom = freedom;
        for (int i = 0; i < 10_000; i++) {
            country.trader(region, region, 10_000);
        }
        raid(country.p);
        return region.traders.stream().filter(nepman -> !nepman.trading).count();
    }

    @Test
    void aRaidTakesMoneyAndGrainAndClosesTheShop() {
        var nepman = country.trader(region, region, 10_000);
        nepman.grain = 10_000;
        country.now.freedom = 0;
        raid(country.p.with(RAID_RATE, 1));
        assertFalse(nepman.trading);
        long tax = country.posted(Flow.TRADERS_TAX);
        long left = 10_000 - (long) (10_000 * usual(NEPMAN_WASTE));
        assertEquals((long) ((10_000 - tax) * usual(RAID_MONEY)), country.posted(Flow.CONFISCATED_MONEY));
        assertEquals((long) (left * usual(RAID_GRAIN)), country.posted(Flow.CONFISCATED_GRAIN));
        assertEquals(10_000 - tax - country.posted(Flow.CONFISCATED_MONEY), nepman.money);
        assertEquals(left - country.posted(Flow.CONFISCATED_GRAIN), nepman.grain);
    }
}
