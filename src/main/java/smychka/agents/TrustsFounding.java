package smychka.agents;

import static smychka.scenario.Parameter.FOUNDING_GOODS;
import static smychka.scenario.Parameter.FOUNDING_RAW;
import static smychka.scenario.Parameter.TRUSTS;
import static smychka.scenario.Parameter.TRUST_PRODUCTIVITY_SD;
import static smychka.scenario.Parameter.TRUST_SIZE_SD;

import java.util.ArrayList;
import smychka.market.Apportionment;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/** The trusts of October 1921: larger and smaller ones, that work well and badly. */
final class TrustsFounding {

    private final Parameters p;
    private final long stream;

    TrustsFounding(Parameters p, Draws draws) {
        this.p = p;
        stream = draws.stream(Purpose.FOUNDING_TRUSTS, 0);
    }

    /** Shares out capital, stocks and customers; a trust's size and productivity keep industry's what they are for one. */
    Industry found(Conditions now) {
        int number = (int) p.of(TRUSTS);
        double sizes = 0;
        double products = 0;
        long weights = 0;
        for (int i = 0; i < number; i++) {
            sizes += size(i);
            products += size(i) * productivity(i);
            weights += weight(i);
        }
        var stores = new Apportionment((long) now.hundredths(p.of(FOUNDING_GOODS)), weights);
        var trusts = new ArrayList<Trust>();
        for (int i = 0; i < number; i++) {
            double relative = productivity(i) / (products / sizes);
            trusts.add(new Trust(p, key(i), size(i) / sizes, relative, stores.next(weight(i))));
        }
        return new Industry(p, trusts, (long) now.hundredths(p.of(FOUNDING_RAW)));
    }

    private static long key(int i) {
        return Draws.founderKey(300, i);
    }

    private double size(int i) {
        return drawn(TRUST_SIZE_SD, i, 0);
    }

    private double productivity(int i) {
        return drawn(TRUST_PRODUCTIVITY_SD, i, 1);
    }

    private double drawn(Parameter spread, int i, int draw) {
        return StrictMath.exp(p.of(spread) * Draws.bell(Draws.bits(stream, key(i), draw)));
    }

    private long weight(int i) {
        return Math.round(1e6 * size(i));
    }
}
