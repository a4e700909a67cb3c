package smychka.agents;

import static smychka.scenario.Parameter.EPIDEMIC_KCAL;
import static smychka.scenario.Parameter.EPI_H;
import static smychka.scenario.Parameter.KULAK_HIRES;
import static smychka.scenario.Parameter.KULAK_HORSES;
import static smychka.scenario.Parameter.KULAK_SOWN;
import static smychka.scenario.Parameter.POOR_SOWN;
import static smychka.scenario.Parameter.PROLETARIAN_SOWN;

import smychka.ledger.Asset;
import smychka.ledger.Balances;
import smychka.ledger.Holder;
import smychka.scenario.Parameters;

/** Counts everything at the month's end; nothing is taken over from the ledger. */
public final class Census {

    private static final double FAMINE_KCAL = 1300;

    private final double kulakSown;
    private final int kulakHorses;
    private final double proletarianSown;
    private final double poorSown;
    private final double epidemicKcal;
    private final double epidemic;

    private final Tenancy tenancy;
    private final double kulakHires;

    Census(Parameters p, Tenancy tenancy) {
        this.tenancy = tenancy;
        kulakHires = p.of(KULAK_HIRES);
        kulakSown = p.of(KULAK_SOWN);
        kulakHorses = (int) p.of(KULAK_HORSES);
        proletarianSown = p.of(PROLETARIAN_SOWN);
        poorSown = p.of(POOR_SOWN);
        epidemicKcal = p.of(EPIDEMIC_KCAL);
        epidemic = p.of(EPI_H);
    }

    /**
     * The class of a household by its sown area, leased land included, against the region's mean, its horses and the
     * area worked by hired hands (Danilov 1988, simplified).
     */
    Stratum stratum(int sown, int horses, int hired, double meanSown) {
        boolean employs = horses >= kulakHorses || tenancy.days(hired) >= kulakHires;
        if (sown > kulakSown * meanSown && employs) {
            return Stratum.KULAK;
        }
        if (sown < proletarianSown * meanSown) {
            return Stratum.PROLETARIAN;
        }
        return horses == 0 || sown < poorSown * meanSown ? Stratum.POOR : Stratum.MIDDLE;
    }

    /** The class of a household as it stands. */
    Stratum stratum(PeasantHousehold h) {
        return h.member ? Stratum.KOLKHOZ : stratum(h.sownLast, h.horses, h.hired, h.village.region.meanSown);
    }

    public void classify(Village village) {
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            h.stratum = (byte) stratum(h).ordinal();
        }
    }

    /** Counts a village into its region's census. */
    public void count(Village village) {
        var region = village.region;
        var counted = region.counted;
        for (int i = 0; i < village.size; i++) {
            counted.add(village.households[i], epidemicKcal, FAMINE_KCAL);
        }
        if (village.kolkhoz != null) {
            village.kolkhoz.muster();
            counted.add(village.kolkhoz);
        }
    }

    /** Sums up a region: balances for the audit, statistics, and next month's epidemic. */
    void close(Region region) {
        var counted = region.counted;
        var balances = new Balances();
        counted.into(balances);
        var town = region.town;
        town.people = 0;
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            region.check(w.money | w.pantry | w.persons, w.key);
            balances.add(Asset.MONEY, Holder.TOWNS, w.money);
            balances.add(Asset.GRAIN, Holder.TOWNS, w.pantry);
            town.people += w.persons;
            region.tally(Tally.KCAL_URBAN, (long) (w.kcal * w.persons));
        }
        balances.add(Asset.PEOPLE, Holder.TOWNS, town.people);
        for (var nepman : region.traders) {
            region.check(nepman.money | nepman.grain | nepman.goods, nepman.key);
            balances.add(Asset.MONEY, Holder.TRADERS, nepman.money);
            balances.add(Asset.GRAIN, Holder.TRADERS, nepman.grain);
            balances.add(Asset.GOODS, Holder.TRADERS, nepman.goods);
        }
        region.check(counted.signs, 0);
        region.people = counted.persons;
        region.collectivizedBefore = region.collectivized;
        region.collectivized = counted.members / (double) Math.max(1, counted.households);
        region.kolkhozLand = counted.kolkhozLand;
        region.households = counted.households;
        region.horseless = counted.horseless;
        region.meanSown = counted.households > 0 ? counted.sownLast / (double) counted.households : 0;
        region.epidemicFactor = 1 + epidemic * counted.hungry / Math.max(1, counted.persons);
        region.census = balances;
    }
}
