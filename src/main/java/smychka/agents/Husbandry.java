package smychka.agents;

import static smychka.scenario.Parameter.HUNGER_DEATH_OF_STOCK;
import static smychka.scenario.Parameter.HUNGER_DEATH_OF_STOCK_FED;
import static smychka.scenario.Parameter.HUNGRY_BIRTHS;
import static smychka.scenario.Parameter.HUNGRY_BIRTHS_KCAL;
import static smychka.scenario.Parameter.SLAUGHTER_HUNGRY_KCAL;
import static smychka.scenario.Parameter.SLAUGHTER_MONTHLY_MOST;
import static smychka.scenario.Parameter.SLAUGHTER_STARVING_KCAL;
import static smychka.unit.Numbers.clip;
import static smychka.unit.Numbers.stochasticRound;

import java.util.List;
import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** Herds: births, deaths, slaughter towards the number wished for, and trade in animals inside the village. */
public final class Husbandry {

    static final Animal[] ANIMALS = Animal.values();

    /** Births follow feed along 1.4 f - 0.4, between a tenth and the full rate. */
    private static final double BIRTH_SLOPE = 1.4;

    private final Draws draws;
    private final HerdTargets targets;
    private final LivestockTrade trade;
    private final Breed horse;
    private final Breed cow;
    private final Breed pig;
    private final Breed ewe;
    private final double monthlyMost;
    private final double hungryKcal;
    private final double starvingKcal;
    private final double hungryBirths;
    private final double hungryBirthsKcal;
    private final double hungerDeath;
    private final double hungerDeathFed;

    Husbandry(Parameters p, Draws draws) {
        this.draws = draws;
        targets = new HerdTargets(p);
        trade = new LivestockTrade(p);
        horse = Breed.horses(p);
        cow = Breed.cattle(p);
        pig = Breed.pigs(p);
        ewe = Breed.sheep(p);
        monthlyMost = p.of(SLAUGHTER_MONTHLY_MOST);
        hungryKcal = p.of(SLAUGHTER_HUNGRY_KCAL);
        starvingKcal = p.of(SLAUGHTER_STARVING_KCAL);
        hungryBirths = p.of(HUNGRY_BIRTHS);
        hungryBirthsKcal = p.of(HUNGRY_BIRTHS_KCAL);
        hungerDeath = p.of(HUNGER_DEATH_OF_STOCK);
        hungerDeathFed = p.of(HUNGER_DEATH_OF_STOCK_FED);
    }

    /** Works out what a region's price of meat against grain, its customs and its land mean to its herds. */
    void prepare(Conditions now, List<Region> regions) {
        trade.prepare(now, regions);
        for (var region : regions) {
            targets.enter(region);
        }
    }

    public void month(Village village) {
        var custom = village.region.custom;
        int time = village.region.now.month.index();
        long stream = draws.stream(Purpose.HERDS, time);
        long horses = 0;
        long cattle = 0;
        long pigs = 0;
        long sheep = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double ailing = h.fed < hungerDeathFed ? hungerDeath * (hungerDeathFed - h.fed) : 0;
            boolean quiet = custom.quiet && ailing == 0 && h.kcal >= hungryKcal;
            if (h.horses > 0 && happens(h, horse, h.horses, quiet, stream)) {
                long change = keep(h, horse, h.horses, targets.horses(h, custom), ailing, stream);
                horses += change;
                h.horses += (short) HerdChange.net(change);
            }
            if (h.cattle > 0 && happens(h, cow, h.cattle, quiet, stream)) {
                long change = keep(h, cow, h.cattle, targets.cattle(h, custom), ailing, stream);
                cattle += change;
                h.cattle += (short) HerdChange.net(change);
            }
            if (h.pigs > 0) {
                long change = keep(h, pig, h.pigs, targets.pigs(h, custom), ailing, stream);
                pigs += change;
                h.pigs += (short) HerdChange.net(change);
            }
            if (h.sheep > 0) {
                long change = keep(h, ewe, h.sheep, targets.sheep(h, custom), ailing, stream);
                sheep += change;
                h.sheep += (short) HerdChange.net(change);
            }
        }
        post(village, horse, horses);
        post(village, cow, cattle);
        post(village, pig, pigs);
        post(village, ewe, sheep);
        trade.month(village, draws.stream(Purpose.LIVESTOCK_TRADE, time));
    }

    /** Whether anything can be born, die or be slaughtered at all with this month's luck: most months nothing does. */
    private static boolean happens(PeasantHousehold h, Breed breed, int heads, boolean quiet, long stream) {
        long bits = Draws.bits(stream, h.key, breed.kind);
        return !quiet
                || Draws.lane(bits, 0) + heads * breed.birth >= 1
                || Draws.lane(bits, 1) + heads * breed.death >= 1
                || Draws.lane(bits, 2) + heads * breed.mostSlaughter >= 1;
    }

    private double fertility(PeasantHousehold h) {
        return clip(h.fed * BIRTH_SLOPE - (BIRTH_SLOPE - 1), 0.1, 1) * (h.kcal < hungryBirthsKcal ? hungryBirths : 1);
    }

    private long keep(PeasantHousehold h, Breed breed, int heads, double target, double ailing, long stream) {
        long bits = Draws.bits(stream, h.key, breed.kind);
        int born = stochasticRound(heads * breed.birth * fertility(h), Draws.lane(bits, 0));
        int died = Math.min(heads + born, stochasticRound(heads * (breed.death + ailing), Draws.lane(bits, 1)));
        int left = heads + born - died;
        var custom = h.village.region.custom;
        double forced = (h.member ? custom.onMembers : custom.onFarms)[breed.kind];
        int need = h.kcal >= hungryKcal ? 0 : h.kcal >= starvingKcal ? 1 : 2;
        double share = breed.slaughter(heads, target) + breed.inNeed[need] + forced;
        double bounded = share < monthlyMost ? share : monthlyMost;
        int killed = Math.min(left, stochasticRound(left * bounded, Draws.lane(bits, 2)));
        h.meat += killed * breed.carcass;
        long change = HerdChange.of(born, died, killed);
        if (h.village.region.page.isHeard()) {
            tell(h, breed, change);
        }
        return change;
    }

    private static void tell(PeasantHousehold h, Breed breed, long change) {
        var page = h.village.region.page;
        page.tell(breed.animal.born, HerdChange.born(change), h.key);
        page.tell(breed.animal.died, HerdChange.died(change), h.key);
        page.tell(breed.animal.slaughtered, HerdChange.killed(change), h.key);
        page.tell(Flow.MEAT_SLAUGHTERED, (long) HerdChange.killed(change) * breed.carcass, h.key);
    }

    private static void post(Village village, Breed breed, long change) {
        var page = village.region.page;
        page.total(breed.animal.born, HerdChange.born(change));
        page.total(breed.animal.died, HerdChange.died(change));
        page.total(breed.animal.slaughtered, HerdChange.killed(change));
        page.total(Flow.MEAT_SLAUGHTERED, (long) HerdChange.killed(change) * breed.carcass);
    }
}
