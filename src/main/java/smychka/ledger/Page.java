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
        sums[flow.ordinal()] += amount;
        if (listener != null) {
            tell(flow, amount, party);
        }
    }

    /** Posts the sum of many transfers of which a listener has been told one by one. */
    public void total(Flow flow, long amount) {
        sums[flow.ordinal()] += amount;
    }

    /** Tells the listener of a transfer that a total will contain. */
    public void tell(Flow flow, long amount, long party) {
        if (amount != 0) {
            listener.posted(region, flow, amount, party);
        }
    }

    /** Whether anybody listens. */
    public boolean isHeard() {
        return listener != null;
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
