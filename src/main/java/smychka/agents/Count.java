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
    /** Member households of the kolkhozy, their persons and land; the common store and herds; deliveries set and made. */
    long members;

    long memberPersons;
    long kolkhozLand;
    long pool;
    final long[] pooledHerd = new long[Animal.values().length];
    long quota;
    long delivered;

    /** Columns of a class's row: what is counted by class lies together in memory. */
    private static final int HOUSEHOLDS = 0;

    private static final int PERSONS = 1;
    private static final int KCAL = 2;
    private static final int SOWN = 3;
    private static final int CROP = 4;
    private static final int SOLD = 5;
    private static final int ROW = 8;

    private final long[] byStratum = new long[STRATA * ROW];

    void clear() {
        households = persons = hungry = starving = 0;
        grain = hidden = potatoes = meat = money = land = sownLast = 0;
        horses = cattle = pigs = sheep = horseless = cowless = 0;
        kcal = kcalHalfYear = fear = signs = 0;
        members = memberPersons = kolkhozLand = pool = quota = delivered = 0;
        Arrays.fill(pooledHerd, 0);
        Arrays.fill(byStratum, 0);
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

    void add(Kolkhoz kolkhoz) {
        members += kolkhoz.members;
        memberPersons += kolkhoz.persons;
        kolkhozLand += kolkhoz.land;
        pool += kolkhoz.grain;
        quota += kolkhoz.quota;
        delivered += kolkhoz.delivered;
        int row = Stratum.KOLKHOZ.ordinal() * ROW;
        byStratum[row + SOWN] += kolkhoz.sown;
        byStratum[row + CROP] += kolkhoz.crop;
        byStratum[row + SOLD] += kolkhoz.delivered;
        signs |= kolkhoz.grain | kolkhoz.sown | kolkhoz.quotaLeft;
        for (int kind = 0; kind < pooledHerd.length; kind++) {
            pooledHerd[kind] += kolkhoz.herd[kind];
            signs |= kolkhoz.herd[kind];
        }
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
        // sign bits in place of branches that nobody can guess
        horseless += (h.horses - 1) >>> 31;
        cowless += (h.cattle - 1) >>> 31;
        addToStratum(h, eaten);
    }

    private void addToStratum(PeasantHousehold h, long eaten) {
        int row = h.stratum * ROW;
        byStratum[row + HOUSEHOLDS]++;
        byStratum[row + PERSONS] += h.persons;
        byStratum[row + KCAL] += eaten;
        byStratum[row + SOWN] += h.member ? 0 : h.sownLast;
        byStratum[row + CROP] += h.cropOfYear;
        byStratum[row + SOLD] += h.soldOfYear;
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
        balances.add(Asset.GRAIN, Holder.KOLKHOZY, pool);
        balances.add(Asset.HORSES, Holder.KOLKHOZY, pooledHerd[Animal.HORSE.ordinal()]);
        balances.add(Asset.CATTLE, Holder.KOLKHOZY, pooledHerd[Animal.CATTLE.ordinal()]);
        balances.add(Asset.PIGS, Holder.KOLKHOZY, pooledHerd[Animal.PIG.ordinal()]);
        balances.add(Asset.SHEEP, Holder.KOLKHOZY, pooledHerd[Animal.SHEEP.ordinal()]);
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

    /** Heads of a kind, common ones included. */
    public long heads(int animal) {
        return pooledHerd[animal] + owned(animal);
    }

    private long owned(int animal) {
        return switch (animal) {
            case 0 -> horses;
            case 1 -> cattle;
            case 2 -> pigs;
            default -> sheep;
        };
    }

    /** Member households. */
    public long members() {
        return members;
    }

    public long memberPersons() {
        return memberPersons;
    }

    /** Grain in the common stores, kg. */
    public long pool() {
        return pool;
    }

    /** Deliveries set at the last harvest and made since, kg. */
    public long quota() {
        return quota;
    }

    public long delivered() {
        return delivered;
    }

    /** Heads of a kind in the common herds. */
    public long pooled(int animal) {
        return pooledHerd[animal];
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

    private long of(Stratum stratum, int column) {
        return byStratum[stratum.ordinal() * ROW + column];
    }

    public long households(Stratum stratum) {
        return of(stratum, HOUSEHOLDS);
    }

    public long persons(Stratum stratum) {
        return of(stratum, PERSONS);
    }

    public long kcal(Stratum stratum) {
        return of(stratum, KCAL);
    }

    /** Hundredths of a hectare sown in the last spring. */
    public long sown(Stratum stratum) {
        return of(stratum, SOWN);
    }

    public long crop(Stratum stratum) {
        return of(stratum, CROP);
    }

    public long sold(Stratum stratum) {
        return of(stratum, SOLD);
    }
}
