package smychka.model;

import smychka.agents.Nation;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.random.Draws;

/** 64 bits over a run: accounts and markets every month, every agent each January and at the end. */
final class Digest {

    private long value;

    void month(Nation nation) {
        long sum = nation.digest();
        for (var page : nation.pages()) {
            sum += postings(page);
        }
        value = Draws.mix(value + sum);
        if (nation.now().month.ofYear() == 1) {
            agents(nation);
        }
    }

    private static long postings(Page page) {
        long hash = page.region() == null ? 0 : 1 + page.region().ordinal();
        for (var flow : Flow.values()) {
            hash = Draws.mix(hash ^ page.sum(flow));
        }
        return hash;
    }

    void agents(Nation nation) {
        long sum = 0;
        for (var region : nation.regions()) {
            sum += region.digestOfAgents();
        }
        value = Draws.mix(value + sum);
    }

    long value() {
        return value;
    }
}
