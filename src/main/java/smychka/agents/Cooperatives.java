package smychka.agents;

import static smychka.scenario.Parameter.COOPERATIVES_FOUNDING;
import static smychka.scenario.Parameter.COOPERATIVES_RETAINED;

import java.util.List;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * Consumers' co-operatives and state shops as one network, the nepmen's rivals. What they trade with grows out of what they
 * keep of their takings and out of the State Bank's credit (Carr and Davies 1969). Their money is the treasury's; the
 * capital only tells how much they can order.
 */
public final class Cooperatives {

    private static final int MONTHS = 12;

    private final double retained;
    /** Millions of roubles. */
    private double capital;

    public Cooperatives(Parameters p) {
        this(p, p.of(COOPERATIVES_FOUNDING));
    }

    /** @param capital millions of roubles to begin with */
    Cooperatives(Parameters p, double capital) {
        retained = p.of(COOPERATIVES_RETAINED);
        this.capital = capital;
    }

    /** Working capital, millions of roubles. */
    public double capital() {
        return capital;
    }

    /** Keeps part of the month's takings; credit comes, or is called back. */
    void close(Conditions now, List<Region> regions) {
        long takings = 0;
        for (var region : regions) {
            takings += region.page.sum(Flow.STATE_SHOPS_PAID_BY_PEASANTS)
                    + region.page.sum(Flow.STATE_SHOPS_PAID_BY_TOWNS);
        }
        double credit = now.lever(Lever.TRADE_COOPERATIVE_CREDIT) / MONTHS;
        capital = Math.max(0, capital + retained * takings / now.kopecks(1) + credit);
    }
}
