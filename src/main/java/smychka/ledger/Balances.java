package smychka.ledger;

import java.util.List;

/** What each holder has of each asset, in whole units. */
public final class Balances {

    private static final int HOLDERS = Holder.values().length;
    private final long[] held = new long[Asset.values().length * HOLDERS];

    public long of(Asset asset, Holder holder) {
        return held[asset.ordinal() * HOLDERS + holder.ordinal()];
    }

    public void add(Asset asset, Holder holder, long amount) {
        held[asset.ordinal() * HOLDERS + holder.ordinal()] += amount;
    }

    public void addAll(Balances other) {
        for (int i = 0; i < held.length; i++) {
            held[i] += other.held[i];
        }
    }

    /** Applies a month's postings: what must be there now if every transfer had both its sides. */
    public void apply(List<Page> pages) {
        for (var page : pages) {
            for (var flow : Flow.values()) {
                add(flow.asset(), flow.from(), -page.sum(flow));
                add(flow.asset(), flow.to(), page.sum(flow));
            }
        }
    }
}
