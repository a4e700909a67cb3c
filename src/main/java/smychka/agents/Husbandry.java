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
import static smychka.scenario.Parameter.THREAT_CATTLE;
import static smychka.scenario.Parameter.THREAT_HORSES;
import static smychka.scenario.Parameter.THREAT_PIGS;
import static smychka.scenario.Parameter.THREAT_SHEEP;
import static smychka.scenario.Parameter.THREAT_SLAUGHTER;
import static smychka.unit.Numbers.clip;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.TableMath;

/** Herds: births, deaths, slaughter towards the number wished for, and trade in animals inside the village. */
public final class Husbandry {

    static final Animal[] ANIMALS = Animal.values();

    /** Births follow feed along 1.4 f - 0.4, between a tenth and the full rate. */
    private static final double BIRTH_SLOPE = 1.4;

    private final Draws draws;
    private final HerdTargets targets;
    private final LivestockTrade trade;
    /** A month's births and deaths a head, and what births are ahead by. */
    private final double[] birth;

    private final double[] death;
    private final double[] surplus;
    private final double[] steepness;
    private final double[] slack;
    private final double[] excess;
    private final double[] hungrySlaughter;
    private final double[] starvingSlaughter;
    private final int[] carcass;
    /** Share slaughtered in a month at full threat of losing the animals. */
    private final double[] threatened;

    private final double excessRatio;
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
        birth = new double[] {
            p.of(HORSE_BIRTH) / 12, p.of(CATTLE_BIRTH) / 12, p.of(PIG_BIRTH) / 12, p.of(SHEEP_BIRTH) / 12
        };
        double large = p.of(DEATH_LARGE_STOCK) / 12;
        double small = p.of(DEATH_SMALL_STOCK) / 12;
        death = new double[] {large, large, small, small};
        surplus = new double[death.length];
        for (int kind = 0; kind < death.length; kind++) {
            surplus[kind] = Math.max(0, birth[kind] - death[kind]);
        }
        double others = p.of(SLAUGHTER_STEEPNESS_OTHERS);
        steepness = new double[] {p.of(SLAUGHTER_STEEPNESS_HORSES), others, others, others};
        double smallSlack = p.of(TARGET_SLACK_SMALL);
        slack = new double[] {p.of(TARGET_SLACK_HORSES), p.of(TARGET_SLACK_CATTLE), smallSlack, smallSlack};
        excess = new double[] {p.of(EXCESS_HORSES), p.of(EXCESS_CATTLE), p.of(EXCESS_PIGS), p.of(EXCESS_SHEEP)};
        double hungrySmall = p.of(HUNGER_SLAUGHTER_SMALL);
        hungrySlaughter =
                new double[] {p.of(HUNGER_SLAUGHTER_HORSES), p.of(HUNGER_SLAUGHTER_CATTLE), hungrySmall, hungrySmall};
        double starvingSmall = p.of(STARVATION_SLAUGHTER_SMALL);
        starvingSlaughter = new double[] {
            p.of(STARVATION_SLAUGHTER_HORSES), p.of(STARVATION_SLAUGHTER_CATTLE), starvingSmall, starvingSmall
        };
        carcass = new int[] {
            (int) p.of(CARCASS_HORSE), (int) p.of(CARCASS_CATTLE), (int) p.of(CARCASS_PIG), (int) p.of(CARCASS_SHEEP)
        };
        double threat = p.of(THREAT_SLAUGHTER);
        threatened = new double[] {
            threat * p.of(THREAT_HORSES),
            threat * p.of(THREAT_CATTLE),
            threat * p.of(THREAT_PIGS),
            threat * p.of(THREAT_SHEEP)
        };
        excessRatio = p.of(EXCESS_RATIO);
        monthlyMost = p.of(SLAUGHTER_MONTHLY_MOST);
        hungryKcal = p.of(SLAUGHTER_HUNGRY_KCAL);
        starvingKcal = p.of(SLAUGHTER_STARVING_KCAL);
        hungryBirths = p.of(HUNGRY_BIRTHS);
        hungryBirthsKcal = p.of(HUNGRY_BIRTHS_KCAL);
        hungerDeath = p.of(HUNGER_DEATH_OF_STOCK);
        hungerDeathFed = p.of(HUNGER_DEATH_OF_STOCK_FED);
    }

    /** Works out the month's price of meat against grain. */
    void prepare(Conditions now, double meanPrivatePrice) {
        targets.prepare(now, meanPrivatePrice);
    }

    public void month(Village village) {
        int time = village.region.now.month.index();
        long stream = draws.stream(Purpose.HERDS, time);
        long dealing = draws.stream(Purpose.LIVESTOCK_TRADE, time);
        targets.enter(village.region);
        for (int i = 0; i < village.size; i++) {
            household(village, i, stream, dealing);
        }
    }

    /** The kinds a household does not have cost it no more than a look. */
    private void household(Village village, int i, long stream, long dealing) {
        var h = village.households[i];
        var custom = village.region.custom;
        double share = h.land * custom.perLand;
        double root = h.cattle > 0 || h.sheep > 0 ? targets.landRoot(share) : 0;
        double fertility = fertility(h);
        if (h.horses > 0) {
            h.horses = keep(h, Animal.HORSE, h.horses, targets.horses(h, custom), fertility, stream);
        }
        if (h.cattle > 0) {
            h.cattle = keep(h, Animal.CATTLE, h.cattle, targets.cattle(h, custom, root), fertility, stream);
        } else {
            h.cattle = (short) trade.restock(village, i, Animal.CATTLE, dealing);
        }
        if (h.pigs > 0) {
            h.pigs = keep(h, Animal.PIG, h.pigs, targets.pigs(h, custom, share), fertility, stream);
        } else {
            h.pigs = (short) trade.restock(village, i, Animal.PIG, dealing);
        }
        if (h.sheep > 0) {
            h.sheep = keep(h, Animal.SHEEP, h.sheep, targets.sheep(h, custom, root), fertility, stream);
        } else {
            h.sheep = (short) trade.restock(village, i, Animal.SHEEP, dealing);
        }
        if (h.horses == 0 && !h.member) {
            trade.buyHorse(village, i, dealing);
        }
    }

    private double fertility(PeasantHousehold h) {
        return clip(h.fed * BIRTH_SLOPE - (BIRTH_SLOPE - 1), 0.1, 1) * (h.kcal < hungryBirthsKcal ? hungryBirths : 1);
    }

    private short keep(PeasantHousehold h, Animal animal, int heads, double target, double fertility, long stream) {
        int kind = animal.ordinal();
        long bits = Draws.bits(stream, h.key, kind);
        int born = stochasticRound(heads * birth[kind] * fertility, Draws.lane(bits, 0));
        double dying = h.fed < hungerDeathFed ? death[kind] + hungerDeath * (hungerDeathFed - h.fed) : death[kind];
        int died = Math.min(heads + born, stochasticRound(heads * dying, Draws.lane(bits, 1)));
        int left = heads + born - died;
        int killed =
                Math.min(left, stochasticRound(left * slaughterShare(h, kind, heads, target), Draws.lane(bits, 2)));
        if ((born | died | killed) != 0) {
            post(h, animal, born, died, killed);
        }
        return (short) (left - killed);
    }

    private void post(PeasantHousehold h, Animal animal, int born, int died, int killed) {
        var page = h.village.region.page;
        if (born > 0) {
            page.post(animal.born, born, h.key);
        }
        if (died > 0) {
            page.post(animal.died, died, h.key);
        }
        if (killed > 0) {
            int meat = killed * carcass[animal.ordinal()];
            h.meat += meat;
            page.post(animal.slaughtered, killed, h.key);
            page.post(Flow.MEAT_SLAUGHTERED, meat, h.key);
        }
    }

    private double slaughterShare(PeasantHousehold h, int kind, int heads, double target) {
        var custom = h.village.region.custom;
        double pressure = 1 + steepness[kind] * TableMath.ln(heads / (target + slack[kind]));
        double share = surplus[kind] * clip(pressure, 0, 3);
        if (heads > target * excessRatio + 1) {
            share += excess[kind];
        }
        if (kind > 0) {
            share += custom.meatQuota;
        }
        share += threatened[kind] * (h.member ? custom.threatToMembers : custom.threat);
        if (h.kcal < hungryKcal) {
            share += h.kcal < starvingKcal ? starvingSlaughter[kind] : hungrySlaughter[kind];
        }
        return Math.min(monthlyMost, share);
    }
}
