package smychka.agents;

import static smychka.scenario.Parameter.ARRESTED_OF_FOUND;
import static smychka.scenario.Parameter.HIDDEN_FOUND;

import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.Month;

/** Hidden grain that is found is taken without payment, and some of those who hid it are arrested (Viola 1996). */
final class Arrests {

    private final Draws draws;
    private final double found;
    private final double arrested;

    Arrests(Parameters p, Draws draws) {
        this.draws = draws;
        found = p.of(HIDDEN_FOUND);
        arrested = p.of(ARRESTED_OF_FOUND);
    }

    /** The luck of a month, to be handed to each search of it. */
    long luck(Month month) {
        return draws.stream(Purpose.ARRESTS, month.index());
    }

    /** Looks for what a household hides, under a pressure of 0..1; tells whether something was found. */
    boolean search(PeasantHousehold h, double pressure, long luckOfMonth) {
        if (h.hiddenGrain == 0) {
            return false;
        }
        var region = h.village.region;
        long luck = Draws.bits(luckOfMonth, h.key);
        if (Draws.lane(luck, 0) >= found * pressure) {
            return false;
        }
        region.page.post(Flow.FOUND_GRAIN, h.hiddenGrain, h.key);
        h.soldOfYear += h.hiddenGrain;
        h.hiddenGrain = 0;
        if (h.persons > 1 && Draws.lane(luck, 1) < arrested) {
            h.persons--;
            region.page.post(Flow.ARRESTED, 1, h.key);
        }
        return true;
    }
}
