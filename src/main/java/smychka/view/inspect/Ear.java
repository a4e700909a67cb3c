package smychka.view.inspect;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import smychka.ledger.Flow;
import smychka.ledger.PostingListener;
import smychka.model.Economy;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Listens to the postings of those who are being looked at, and only while somebody is. */
public final class Ear implements PostingListener {

    private final Map<Long, Map<Flow, Long>> heard = new HashMap<>();
    private final Map<Long, Integer> watchers = new HashMap<>();
    private Economy economy;
    private Month month;
    private long[] keys = {};

    /** Turns to another economy; nobody is listened to there yet. */
    public void turnTo(Economy newEconomy) {
        economy = newEconomy;
        watchers.clear();
        heard.clear();
        keys = new long[0];
    }

    void watch(long party) {
        watchers.merge(party, 1, Integer::sum);
        tune();
    }

    void leave(long party) {
        watchers.computeIfPresent(party, (key, count) -> count > 1 ? count - 1 : null);
        tune();
    }

    private void tune() {
        keys = watchers.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        economy.listen(keys.length == 0 ? null : this);
    }

    /** Whether postings are being listened to. */
    public boolean isOpen() {
        return keys.length > 0;
    }

    @Override
    public void posted(RegionCode region, Flow flow, long amount, long party) {
        if (amount == 0 || Arrays.binarySearch(keys, party) < 0) {
            return;
        }
        var now = economy.month();
        if (!now.equals(month)) {
            month = now;
            heard.clear();
        }
        heard.computeIfAbsent(party, key -> new EnumMap<>(Flow.class)).merge(flow, amount, Long::sum);
    }

    /** What a party's postings of a month sum up to; empty when nothing was heard. */
    Map<Flow, Long> of(long party, Month wanted) {
        return wanted.equals(month) ? heard.getOrDefault(party, Map.of()) : Map.of();
    }
}
