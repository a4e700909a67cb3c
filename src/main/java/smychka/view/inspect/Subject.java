package smychka.view.inspect;

import java.util.List;
import java.util.Map;
import smychka.ledger.Flow;
import smychka.unit.RegionCode;
import smychka.view.session.Life;

/** Somebody or something of the economy that can be looked at. */
public sealed interface Subject
        permits RegionSubject,
                VillageSubject,
                HouseholdSubject,
                KolkhozSubject,
                NepmanSubject,
                TownSubject,
                WorkerSubject,
                IndustrySubject,
                TrustSubject,
                StateSubject {

    /** What it is called, such as "Village 3f2a, Ukraine". */
    String title();

    /** Its state, with units and explanations. */
    List<Fact> facts(Life life);

    /** The key it is named by in postings; 0 when its ledger is a page's sums. */
    long party();

    /** What passed this month, when its ledger is a page's sums. */
    default Map<Flow, Long> page(Life life) {
        return Map.of();
    }

    /** Why it did this month what it did, in sentences; empty where there is nothing to say. */
    default List<String> reasons(Life life) {
        return List.of();
    }

    /** Whether it no longer exists. */
    default boolean isGone(Life life) {
        return false;
    }

    /** What it consists of and can be looked at in turn. */
    default List<Subject> parts(Life life) {
        return List.of();
    }

    RegionCode region();

    /** The key of the village it stands in on the map; 0 when it stands for all of its region. */
    default long village() {
        return 0;
    }

    /** The short form of a key. */
    static String tag(long key) {
        return String.format(java.util.Locale.ROOT, "%04x", key >>> 48);
    }
}
