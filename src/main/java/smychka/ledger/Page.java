package smychka.ledger;

import java.util.Arrays;
import smychka.unit.RegionCode;

/** The ledger page of one region and month. Written by one thread at a time. */
public final class Page {

    private final RegionCode region;
    private final long[] sums = new long[Flow.COUNT];
    private PostingListener listener;

    public Page(RegionCode region) {
        this.region = region;
    }

    /** The page's region; null for the nation's own page. */
    public RegionCode region() {
        return region;
    }

    /** Posts a transfer of whole units between the two holders of the flow. */
    public void post(Flow flow, long amount, long party) {
        if (amount == 0) {
            return;
        }
        sums[flow.ordinal()] += amount;
        if (listener != null) {
            listener.posted(region, flow, amount, party);
        }
    }

    /** The sum of this month's postings. */
    public long sum(Flow flow) {
        return sums[flow.ordinal()];
    }

    public void listener(PostingListener newListener) {
        listener = newListener;
    }

    /** Turns the page: a new month begins. */
    public void turn() {
        Arrays.fill(sums, 0);
    }
}
