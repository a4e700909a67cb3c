package smychka.ledger;

import java.util.List;

/** An account kept by the ledger alone: its balance is the opening and what the month's pages have posted to and from it. */
public final class Account {

    private final Asset asset;
    private final Holder holder;
    private long opening;
    private long balance;

    public Account(Asset asset, Holder holder, long opening) {
        this.asset = asset;
        this.holder = holder;
        this.opening = opening;
        this.balance = opening;
    }

    public long balance() {
        return balance;
    }

    /** Brings the balance up to the pages' last posting. */
    public void settle(List<Page> pages) {
        balance = opening;
        for (var flow : Flow.values()) {
            if (flow.asset() == asset && flow.from() != flow.to()) {
                int sign = flow.to() == holder ? 1 : flow.from() == holder ? -1 : 0;
                if (sign != 0) {
                    balance += sign * sum(flow, pages);
                }
            }
        }
    }

    /** Carries the balance over to a new month. */
    public void carryOver() {
        opening = balance;
    }

    private static long sum(Flow flow, List<Page> pages) {
        long sum = 0;
        for (var page : pages) {
            sum += page.sum(flow);
        }
        return sum;
    }
}
