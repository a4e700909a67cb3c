package smychka.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.unit.RegionCode;

/** Every transfer has two sides. */
class LedgerTest {

    @Test
    void moneyNeitherComesFromNowhereNorVanishes() {
        for (var flow : Flow.values()) {
            if (flow.asset() == Asset.MONEY) {
                assertNotEquals(Holder.OUTSIDE, flow.from(), flow.name());
                assertNotEquals(Holder.OUTSIDE, flow.to(), flow.name());
            }
        }
    }

    @Test
    void whateverIsPostedTheSumOverAllHoldersStays() {
        for (var flow : Flow.values()) {
            var page = new Page(RegionCode.UKR);
            page.post(flow, 17, 0);
            var balances = new Balances();
            balances.apply(List.of(page));
            long sum = 0;
            for (var holder : Holder.values()) {
                sum += balances.of(flow.asset(), holder);
            }
            assertEquals(0, sum, flow.name());
            assertEquals(flow.from() == flow.to() ? 0 : 17, balances.of(flow.asset(), flow.to()), flow.name());
        }
    }

    @Test
    void anAccountAgreesWithTheBalances() {
        for (var flow : Flow.values()) {
            var page = new Page(RegionCode.SIB);
            page.post(flow, 5, 0);
            page.post(flow, 6, 0);
            for (var holder : Holder.values()) {
                var account = new Account(flow.asset(), holder, 100);
                var balances = new Balances();
                balances.add(flow.asset(), holder, 100);
                account.settle(List.of(page));
                balances.apply(List.of(page));
                assertEquals(balances.of(flow.asset(), holder), account.balance(), flow + " " + holder);
            }
        }
    }

    @Test
    void anAccountSettledTwiceCountsAPostingOnce() {
        var page = new Page(RegionCode.UKR);
        page.post(Flow.EXPORT, 30, 0);
        var account = new Account(Asset.GRAIN, Holder.STATE, 100);
        account.settle(List.of(page));
        account.settle(List.of(page));
        assertEquals(70, account.balance());
        account.carryOver();
        page.turn();
        account.settle(List.of(page));
        assertEquals(70, account.balance());
    }

    @Test
    void aListenerHearsEachPostingAndAPostingOfNothingIsNone() {
        var page = new Page(RegionCode.UKR);
        var heard = new ArrayList<String>();
        page.listener((region, flow, amount, party) -> heard.add(region + " " + flow + " " + amount + " " + party));
        page.post(Flow.HARVEST, 12, 7);
        page.post(Flow.HARVEST, 0, 8);
        assertEquals(List.of("UKR HARVEST 12 7"), heard);
        assertEquals(12, page.sum(Flow.HARVEST));
    }

    @Test
    void balancesAddUp() {
        var one = new Balances();
        one.add(Asset.GRAIN, Holder.TOWNS, 3);
        var other = new Balances();
        other.add(Asset.GRAIN, Holder.TOWNS, 4);
        one.addAll(other);
        assertEquals(7, one.of(Asset.GRAIN, Holder.TOWNS));
        assertEquals(0, one.of(Asset.GRAIN, Holder.PEASANTS));
    }
}
