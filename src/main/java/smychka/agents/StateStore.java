package smychka.agents;

import java.util.List;
import smychka.ledger.Account;
import smychka.ledger.Asset;
import smychka.ledger.Holder;
import smychka.ledger.Page;

/** What the state holds: grain (kg), the treasury (kopecks, negative by the money issued), vacated land and prisoners. */
public final class StateStore {

    private final Account grain;
    private final Account treasury = new Account(Asset.MONEY, Holder.STATE, 0);
    private final Account land = new Account(Asset.LAND, Holder.STATE, 0);
    private final Account prisoners = new Account(Asset.PEOPLE, Holder.STATE, 0);

    /** Grain exported in this agricultural year, kg. */
    double exportedOfYear;
    /** Grain exported last month, or in this one once it was shipped, kg. */
    double exportedOfMonth;

    public StateStore(long openingGrain) {
        grain = new Account(Asset.GRAIN, Holder.STATE, openingGrain);
    }

    /** Brings the accounts up to the last posting. */
    public void settle(List<Page> pages) {
        grain.settle(pages);
        treasury.settle(pages);
        land.settle(pages);
        prisoners.settle(pages);
    }

    public void carryOver() {
        grain.carryOver();
        treasury.carryOver();
        land.carryOver();
        prisoners.carryOver();
    }

    public long grain() {
        return grain.balance();
    }

    public long treasury() {
        return treasury.balance();
    }

    public long land() {
        return land.balance();
    }

    /** People in its camps. */
    public long prisoners() {
        return prisoners.balance();
    }
}
