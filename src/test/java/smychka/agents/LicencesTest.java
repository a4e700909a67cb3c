package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.NEPMAN_ENTRY_FREEDOM;
import static smychka.scenario.Parameter.NEPMAN_ENTRY_SHARE;
import static smychka.scenario.Parameter.NEPMAN_INTEREST;
import static smychka.scenario.Parameter.NEPMAN_LOAN_SPEED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** Who trades: licences taken up and given up, and loans of the bank. */
class LicencesTest {

    private static final int RICH = 100_000_000;

    private LittleCountry country;
    private Region region;

    private void found(int month, Map<Lever, Double> levers) {
        country = new LittleCountry(Parameters.reference(), 1926, month, levers, 0);
        region = country.region();
        country.now.freedom = 1;
    }

    private void halfYear() {
        new Licences(country.p, country.draws).renew(country.now, country.regions);
    }

    private long trading() {
        return region.traders.stream().filter(Nepman::isTrading).count();
    }

    @Test
    void licencesAreRenewedInAprilAndOctober() {
        for (int month = 1; month <= 12; month++) {
            found(month, Map.of());
            assertEquals(month == 4 || month == 10, Licences.due(country.now));
        }
    }

    @Test
    void whoEarnedNothingGivesUpAndWhoEarnedWellGoesOn() {
        found(4, Map.of());
        for (int i = 0; i < 100; i++) {
            country.trader(region, region, 50_000).beginHalfYear();
        }
        for (int i = 0; i < 100; i++) {
            country.trader(region, region, 50_000).beginHalfYear();
            region.traders.get(100 + i).money += RICH;
        }
        halfYear();
        long left =
                region.traders.subList(0, 100).stream().filter(n -> !n.trading).count();
        assertEquals(50.0, left, 15.0, "half of those who could not live by it");
        assertTrue(region.traders.subList(100, 200).stream().allMatch(Nepman::isTrading));
        long before = trading();
        halfYear();
        assertTrue(trading() < before, "what was earned before does not count again");
    }

    @Test
    void whatTheFamilySpentWasEarnedTooAndLoansWereNot() {
        found(4, Map.of());
        var nepman = country.trader(region, region, 1000);
        nepman.beginHalfYear();
        nepman.money = 700;
        nepman.spent = 500;
        assertEquals(200, nepman.profit());
        nepman.money += 5000;
        nepman.debt = 5000;
        assertEquals(200, nepman.profit());
        nepman.grain = 100;
        assertEquals(200 + (long) (100 * region.privatePrice / 10), nepman.profit());
    }

    @Test
    void whereTradersDoWellOthersBeginWithATownsmansSavings() {
        found(4, Map.of());
        var backer = country.townsman(region, 3, 9000);
        country.trader(region, region, 50_000).beginHalfYear();
        region.traders.get(0).money += RICH;
        for (int i = 0; i < 100; i++) {
            country.trader(region, region, 0).trading = false;
        }
        halfYear();
        assertEquals(31.0, trading(), 14.0);
        long stakes = country.posted(Flow.TRADERS_ENTRY);
        assertTrue(stakes >= (int) (9000 * usual(NEPMAN_ENTRY_SHARE)));
        assertEquals(9000 - stakes, backer.money);

        found(4, Map.of());
        country.townsman(region, 3, 9000);
        country.now.freedom = usual(NEPMAN_ENTRY_FREEDOM);
        country.trader(region, region, 0).trading = false;
        halfYear();
        assertEquals(0, trading(), "nobody where trade is not free");
    }

    @Test
    void whereTradersOnlyJustLiveNobodyBegins() {
        found(4, Map.of());
        country.townsman(region, 3, 9000);
        country.trader(region, region, 50_000).beginHalfYear();
        country.trader(region, region, 0).trading = false;
        halfYear();
        assertFalse(region.traders.get(1).isTrading());
        assertEquals(0, country.posted(Flow.TRADERS_ENTRY));
    }

    @Test
    void theBankLendsOnWorthTakesInterestAndCallsItsLoansBack() {
        found(3, Map.of(Lever.TRADE_BANK_CREDIT, 0.5, Lever.TAX_TRADERS, 0.0));
        var nepman = country.trader(region, region, 10_000);
        var traders = new Traders(country.p, new GrainMarket(country.p), country.draws, 1);
        traders.month(country.now, country.regions);
        long lent = (long) (5000 * usual(NEPMAN_LOAN_SPEED));
        long interest = (long) (lent * usual(NEPMAN_INTEREST));
        assertEquals(lent, nepman.debt);
        assertEquals(10_000 + lent - interest, nepman.money);
        assertEquals(lent, country.posted(Flow.BANK_LENT_TO_TRADERS));
        assertEquals(interest, country.posted(Flow.TRADERS_PAID_BANK));

        nepman.trading = false;
        nepman.money = 20_000;
        nepman.debt = 1000;
        region.turnPage();
        traders.month(country.now, country.regions);
        assertEquals(1000 - (long) (1000 * usual(NEPMAN_LOAN_SPEED)), nepman.debt);
        assertEquals(0, country.posted(Flow.BANK_LENT_TO_TRADERS));
    }
}
