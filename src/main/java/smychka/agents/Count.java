package smychka.agents;

import java.util.Arrays;
import smychka.ledger.Asset;
import smychka.ledger.Balances;
import smychka.ledger.Holder;

/** Sums over the peasant households of a region at a month's end, in whole units. */
public final class Count {

    private static final int STRATA = Stratum.values().length;

    long households;
    long persons;
    long hungry;
    long starving;
    long grain;
    long hidden;
    long potatoes;
    long meat;
    long money;
    long land;
    long sownLast;
    long horses;
    long cattle;
    long pigs;
    long sheep;
    long horseless;
    long cowless;
    long kcal;
    long kcalHalfYear;
    long fear;
    /** All holdings or-ed together: negative when any of them is. */
    long signs;

    private final long[] householdsOf = new long[STRATA];
    private final long[] personsOf = new long[STRATA];
    private final long[] kcalOf = new long[STRATA];
    private final long[] sownOf = new long[STRATA];
    private final long[] cropOf = new long[STRATA];
    private final long[] soldOf = new long[STRATA];

    void clear() {
        households = persons = hungry = starving = 0;
        grain = hidden = potatoes = meat = money = land = sownLast = 0;
        horses = cattle = pigs = sheep = horseless = cowless = 0;
        kcal = kcalHalfYear = fear = signs = 0;
        for (var sums : new long[][] {householdsOf, personsOf, kcalOf, sownOf, cropOf, soldOf}) {
            Arrays.fill(sums, 0);
        }
    }

    void add(PeasantHousehold h, double hungryKcal, double starvingKcal) {
        households++;
        persons += h.persons;
        grain += h.grain;
        hidden += h.hiddenGrain;
        potatoes += h.potatoes;
        meat += h.meat;
        money += h.money;
        land += h.land;
        sownLast += h.sownLast;
        horses += h.horses;
        cattle += h.cattle;
        pigs += h.pigs;
        sheep += h.sheep;
        signs |= h.grain
                | h.hiddenGrain
                | h.potatoes
                | h.meat
                | h.money
                | h.land
                | h.horses
                | h.cattle
                | h.pigs
                | h.sheep;
        addPeople(h, hungryKcal, starvingKcal);
    }

    private void addPeople(PeasantHousehold h, double hungryKcal, double starvingKcal) {
        long eaten = (long) (h.kcal * h.persons);
        kcal += eaten;
        kcalHalfYear += (long) (h.kcalHalfYear * h.persons);
        fear += (long) (h.fear * h.persons * Tally.FINE);
        if (h.kcalHalfYear < hungryKcal) {
            hungry += h.persons;
        }
        if (h.kcal < starvingKcal) {
            starving += h.persons;
        }
        if (h.horses == 0) {
            horseless++;
        }
        if (h.cattle == 0) {
            cowless++;
        }
        addToStratum(h, eaten);
    }

    private void addToStratum(PeasantHousehold h, long eaten) {
        int s = h.stratum;
        householdsOf[s]++;
        personsOf[s] += h.persons;
        kcalOf[s] += eaten;
        sownOf[s] += h.sownLast;
        cropOf[s] += h.cropOfYear;
        soldOf[s] += h.soldOfYear;
    }

    void into(Balances balances) {
        balances.add(Asset.GRAIN, Holder.PEASANTS, grain + hidden);
        balances.add(Asset.POTATOES, Holder.PEASANTS, potatoes);
        balances.add(Asset.MEAT, Holder.PEASANTS, meat);
        balances.add(Asset.MONEY, Holder.PEASANTS, money);
        balances.add(Asset.LAND, Holder.PEASANTS, land);
        balances.add(Asset.HORSES, Holder.PEASANTS, horses);
        balances.add(Asset.CATTLE, Holder.PEASANTS, cattle);
        balances.add(Asset.PIGS, Holder.PEASANTS, pigs);
        balances.add(Asset.SHEEP, Holder.PEASANTS, sheep);
        balances.add(Asset.PEOPLE, Holder.PEASANTS, persons);
    }

    public long grain() {
        return grain;
    }

    public long hidden() {
        return hidden;
    }

    public long money() {
        return money;
    }

    public long heads(int animal) {
        return switch (animal) {
            case 0 -> horses;
            case 1 -> cattle;
            case 2 -> pigs;
            default -> sheep;
        };
    }

    public long horseless() {
        return horseless;
    }

    public long cowless() {
        return cowless;
    }

    /** Persons times kcal a day. */
    public long kcal() {
        return kcal;
    }

    public long kcalHalfYear() {
        return kcalHalfYear;
    }

    /** Persons times expectation of confiscation, in millionths. */
    public long fear() {
        return fear;
    }

    public long starving() {
        return starving;
    }

    public long households(Stratum stratum) {
        return householdsOf[stratum.ordinal()];
    }

    public long persons(Stratum stratum) {
        return personsOf[stratum.ordinal()];
    }

    public long kcal(Stratum stratum) {
        return kcalOf[stratum.ordinal()];
    }

    /** Hundredths of a hectare sown in the last spring. */
    public long sown(Stratum stratum) {
        return sownOf[stratum.ordinal()];
    }

    public long crop(Stratum stratum) {
        return cropOf[stratum.ordinal()];
    }

    public long sold(Stratum stratum) {
        return soldOf[stratum.ordinal()];
    }
}
