package smychka.agents;

import static smychka.scenario.Parameter.CARCASS_CATTLE;
import static smychka.scenario.Parameter.CARCASS_HORSE;
import static smychka.scenario.Parameter.CARCASS_PIG;
import static smychka.scenario.Parameter.CARCASS_SHEEP;
import static smychka.scenario.Parameter.CATTLE_BIRTH;
import static smychka.scenario.Parameter.DEATH_LARGE_STOCK;
import static smychka.scenario.Parameter.DEATH_SMALL_STOCK;
import static smychka.scenario.Parameter.EXCESS_CATTLE;
import static smychka.scenario.Parameter.EXCESS_HORSES;
import static smychka.scenario.Parameter.EXCESS_PIGS;
import static smychka.scenario.Parameter.EXCESS_RATIO;
import static smychka.scenario.Parameter.EXCESS_SHEEP;
import static smychka.scenario.Parameter.HORSE_BIRTH;
import static smychka.scenario.Parameter.HUNGER_DEATH_OF_STOCK;
import static smychka.scenario.Parameter.HUNGER_DEATH_OF_STOCK_FED;
import static smychka.scenario.Parameter.HUNGER_SLAUGHTER_CATTLE;
import static smychka.scenario.Parameter.HUNGER_SLAUGHTER_HORSES;
import static smychka.scenario.Parameter.HUNGER_SLAUGHTER_SMALL;
import static smychka.scenario.Parameter.HUNGRY_BIRTHS;
import static smychka.scenario.Parameter.HUNGRY_BIRTHS_KCAL;
import static smychka.scenario.Parameter.PIG_BIRTH;
import static smychka.scenario.Parameter.SHEEP_BIRTH;
import static smychka.scenario.Parameter.SLAUGHTER_HUNGRY_KCAL;
import static smychka.scenario.Parameter.SLAUGHTER_MONTHLY_MOST;
import static smychka.scenario.Parameter.SLAUGHTER_STARVING_KCAL;
import static smychka.scenario.Parameter.SLAUGHTER_STEEPNESS_HORSES;
import static smychka.scenario.Parameter.SLAUGHTER_STEEPNESS_OTHERS;
import static smychka.scenario.Parameter.STARVATION_SLAUGHTER_CATTLE;
import static smychka.scenario.Parameter.STARVATION_SLAUGHTER_HORSES;
import static smychka.scenario.Parameter.STARVATION_SLAUGHTER_SMALL;
import static smychka.scenario.Parameter.TARGET_SLACK_CATTLE;
import static smychka.scenario.Parameter.TARGET_SLACK_HORSES;
import static smychka.scenario.Parameter.TARGET_SLACK_SMALL;
import static smychka.unit.Numbers.clip;
import static smychka.unit.Numbers.stochasticRound;

import java.util.List;
import smychka.ledger.Flow;
import smychka.ledger.Page;
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
        double large = p.of(DEATH_LARGE_STOCK);
        double small = p.of(DEATH_SMALL_STOCK);
        double others = p.of(SLAUGHTER_STEEPNESS_OTHERS);
        double slack = p.of(TARGET_SLACK_SMALL);
        double ratio = p.of(EXCESS_RATIO);
        double hungry = p.of(HUNGER_SLAUGHTER_SMALL);
        double starving = p.of(STARVATION_SLAUGHTER_SMALL);
        horse = new Breed(
                Animal.HORSE,
                p.of(HORSE_BIRTH),
                large,
                p.of(SLAUGHTER_STEEPNESS_HORSES),
                p.of(TARGET_SLACK_HORSES),
                p.of(EXCESS_HORSES),
                ratio,
                p.of(HUNGER_SLAUGHTER_HORSES),
                p.of(STARVATION_SLAUGHTER_HORSES),
                p.of(CARCASS_HORSE));
        cow = new Breed(
                Animal.CATTLE,
                p.of(CATTLE_BIRTH),
                large,
                others,
                p.of(TARGET_SLACK_CATTLE),
                p.of(EXCESS_CATTLE),
                ratio,
                p.of(HUNGER_SLAUGHTER_CATTLE),
                p.of(STARVATION_SLAUGHTER_CATTLE),
                p.of(CARCASS_CATTLE));
        double pigBirth = p.of(PIG_BIRTH);
        double ewes = p.of(SHEEP_BIRTH);
        pig = new Breed(Animal.PIG, pigBirth, small, others, slack, p.of(EXCESS_PIGS), ratio, hungry, starving, p.of(CARCASS_PIG));
        ewe = new Breed(Animal.SHEEP, ewes, small, others, slack, p.of(EXCESS_SHEEP), ratio, hungry, starving, p.of(CARCASS_SHEEP));
        monthlyMost = p.of(SLAUGHTER_MONTHLY_MOST);
        hungryKcal = p.of(SLAUGHTER_HUNGRY_KCAL);
        starvingKcal = p.of(SLAUGHTER_STARVING_KCAL);
        hungryBirths = p.of(HUNGRY_BIRTHS);
        hungryBirthsKcal = p.of(HUNGRY_BIRTHS_KCAL);
        hungerDeath = p.of(HUNGER_DEATH_OF_STOCK);
        hungerDeathFed = p.of(HUNGER_DEATH_OF_STOCK_FED);
    }

    /** Works out the month's price of meat against grain and what a region's customs and land mean to its herds. */
    void prepare(Conditions now, double meanPrivatePrice, List<Region> regions) {
        targets.prepare(now, meanPrivatePrice);
        for (var region : regions) {
            targets.enter(region);
        }
    }

    public void month(Village village) {
        var page = village.region.page;
        var custom = village.region.custom;
        int time = village.region.now.month.index();
        long stream = draws.stream(Purpose.HERDS, time);
        long dealing = draws.stream(Purpose.LIVESTOCK_TRADE, time);
        long horses = 0;
        long cattle = 0;
        long pigs = 0;
        long sheep = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double share = h.land * custom.perLand;
            double root = targets.landRoot(share);
            double fertility = fertility(h);
            double ailing = Math.max(0, hungerDeath * (hungerDeathFed - h.fed));
            var forced = h.member ? custom.onMembers : custom.onFarms;
            int need = h.kcal >= hungryKcal ? 0 : h.kcal >= starvingKcal ? 1 : 2;
            long change = keep(h, horse, h.horses, targets.horses(h, custom), fertility, ailing, need, forced, stream);
            horses += change;
            h.horses += (short) HerdChange.net(change);
            change = keep(h, cow, h.cattle, targets.cattle(h, custom, root), fertility, ailing, need, forced, stream);
            cattle += change;
            h.cattle += (short) HerdChange.net(change);
            change = keep(h, pig, h.pigs, targets.pigs(h, custom, share), fertility, ailing, need, forced, stream);
            pigs += change;
            h.pigs += (short) HerdChange.net(change);
            change = keep(h, ewe, h.sheep, targets.sheep(h, custom, root), fertility, ailing, need, forced, stream);
            sheep += change;
            h.sheep += (short) HerdChange.net(change);
            trade.month(village, i, dealing);
        }
        post(page, horse, horses);
        post(page, cow, cattle);
        post(page, pig, pigs);
        post(page, ewe, sheep);
    }

    private double fertility(PeasantHousehold h) {
        return clip(h.fed * BIRTH_SLOPE - (BIRTH_SLOPE - 1), 0.1, 1) * (h.kcal < hungryBirthsKcal ? hungryBirths : 1);
    }

    /** @param need an index of {@link Breed#inNeed} */
    private long keep(
            PeasantHousehold h,
            Breed breed,
            int heads,
            double target,
            double fertility,
            double ailing,
            int need,
            double[] forced,
            long stream) {
        long bits = Draws.bits(stream, h.key, breed.animal.ordinal());
        int born = stochasticRound(heads * breed.birth * fertility, Draws.lane(bits, 0));
        int died = Math.min(heads + born, stochasticRound(heads * (breed.death + ailing), Draws.lane(bits, 1)));
        int left = heads + born - died;
        int kind = breed.animal.ordinal();
        double share = breed.slaughter(heads, target) + breed.inNeed[need] + forced[kind];
        int killed = Math.min(left, stochasticRound(left * Math.min(monthlyMost, share), Draws.lane(bits, 2)));
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

    private static void post(Page page, Breed breed, long change) {
        page.total(breed.animal.born, HerdChange.born(change));
        page.total(breed.animal.died, HerdChange.died(change));
        page.total(breed.animal.slaughtered, HerdChange.killed(change));
        page.total(Flow.MEAT_SLAUGHTERED, (long) HerdChange.killed(change) * breed.carcass);
    }
}
