package smychka.agents;

import static smychka.scenario.Parameter.FOREIGN_CREDIT_MONTHS;
import static smychka.scenario.Parameter.FOREIGN_INTEREST;
import static smychka.scenario.Parameter.WORLD_GRAIN_VALUE;

import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/**
 * The state's trade with the world (specification 5.16): grain sold abroad and credit bring foreign currency, and what is
 * left of it after old credits are served buys machines, as far as the world market is open to the country. What cannot
 * be paid is owed anew. Foreign currency is no money of the country: all of it is spent or owed in its month.
 */
public final class ForeignTrade {

    private final double grainValue;
    private final double interest;
    /** What falls due month by month, M gold roubles; the current month's place is the one that falls due last. */
    private final double[] instalments;

    private int month;
    private double debt;
    private double machines;

    ForeignTrade(Parameters p) {
        grainValue = p.of(WORLD_GRAIN_VALUE);
        interest = p.of(FOREIGN_INTEREST);
        instalments = new double[(int) p.of(FOREIGN_CREDIT_MONTHS)];
    }

    /** Settles last month's exports and returns the machines they buy, M roubles at the prices of 1929. */
    double month(Conditions now, StateStore state) {
        double earned = state.exportedOfMonth / now.kg(1) * grainValue * now.lever(Lever.WORLD_GRAIN_PRICE) / 100;
        double credit = now.lever(Lever.WORLD_CREDIT) / 12;
        double instalment = instalments[month];
        double left = earned + credit - instalment - debt * interest / 12;
        instalments[month] = 0;
        month = (month + 1) % instalments.length;
        debt -= instalment;
        borrow(credit + Math.max(0, -left));
        double price = now.lever(Lever.WORLD_MACHINE_PRICE) / 100;
        machines = Math.max(0, left) * now.lever(Lever.WORLD_OPENNESS) / price;
        return machines;
    }

    private void borrow(double amount) {
        debt += amount;
        for (int i = 0; i < instalments.length; i++) {
            instalments[i] += amount / instalments.length;
        }
    }

    /** Machines bought this month, M roubles at the prices of 1929. */
    public double machines() {
        return machines;
    }

    /** Owed abroad, M gold roubles. */
    public double debt() {
        return debt;
    }

    /** A hash of what no account holds. */
    long digest() {
        long h = Draws.mix(Double.doubleToLongBits(debt) + month);
        for (double due : instalments) {
            h = Draws.mix(h ^ Double.doubleToLongBits(due));
        }
        return h;
    }
}
