package smychka.agents;

import static smychka.scenario.Parameter.BIRTH_FALLS_FROM;
import static smychka.scenario.Parameter.BIRTH_FALLS_SPAN;
import static smychka.scenario.Parameter.BIRTH_LEAST;
import static smychka.scenario.Parameter.BIRTH_R;
import static smychka.scenario.Parameter.DEATH_MONTHLY_MOST;
import static smychka.scenario.Parameter.DEATH_R;
import static smychka.scenario.Parameter.FEARFUL_FISSION;
import static smychka.scenario.Parameter.FEARFUL_FISSION_FROM;
import static smychka.scenario.Parameter.FISSION_LARGE;
import static smychka.scenario.Parameter.FISSION_LARGER;
import static smychka.scenario.Parameter.FISSION_MONTHLY;
import static smychka.scenario.Parameter.FISSION_MONTHLY_LARGER;
import static smychka.scenario.Parameter.FISSION_SHARE;
import static smychka.scenario.Parameter.HUNGER_PUSH;
import static smychka.scenario.Parameter.HUNGER_PUSH_FROM;
import static smychka.scenario.Parameter.HUNGER_PUSH_MOST;
import static smychka.scenario.Parameter.HUNGER_PUSH_SPAN;
import static smychka.scenario.Parameter.MEMBER_PUSH;
import static smychka.scenario.Parameter.MIG0;
import static smychka.scenario.Parameter.MIGRATION_MOST;
import static smychka.scenario.Parameter.MIGRATION_NEAR;
import static smychka.unit.Numbers.clip;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** Deaths, births, moves to town and the splitting of large households (ADK93 rates; Allen 2003 on migration). */
public final class Vitals {

    /** kcal a head and day from which a month is quiet for most: spares the working out, changes no result. */
    private static final double QUIET = 1900;

    private final Mortality mortality;
    private final Draws draws;
    private final double deathRate;
    private final double deathMost;
    private final double birthRate;
    private final double birthFrom;
    private final double birthSpan;
    private final double birthLeast;
    private final double migrationRate;
    private final double migrationMost;
    private final double near;
    private final double pushFrom;
    private final double pushSpan;
    private final double pushMost;
    private final double push;
    private final double memberPush;
    private final double large;
    private final double larger;
    private final double fission;
    private final double fissionLarger;
    private final double mostFission;
    private final double fearful;
    private final double fearfulFrom;
    private final double fissionShare;

    Vitals(Parameters p, Mortality mortality, Draws draws) {
        this.mortality = mortality;
        this.draws = draws;
        deathRate = p.of(DEATH_R) / 12;
        deathMost = p.of(DEATH_MONTHLY_MOST);
        birthRate = p.of(BIRTH_R) / 12;
        birthFrom = p.of(BIRTH_FALLS_FROM);
        birthSpan = p.of(BIRTH_FALLS_SPAN);
        birthLeast = p.of(BIRTH_LEAST);
        migrationRate = p.of(MIG0) / 12;
        migrationMost = p.of(MIGRATION_MOST);
        near = p.of(MIGRATION_NEAR);
        pushFrom = p.of(HUNGER_PUSH_FROM);
        pushSpan = p.of(HUNGER_PUSH_SPAN);
        pushMost = p.of(HUNGER_PUSH_MOST);
        push = p.of(HUNGER_PUSH);
        memberPush = p.of(MEMBER_PUSH);
        large = p.of(FISSION_LARGE);
        larger = p.of(FISSION_LARGER);
        fission = p.of(FISSION_MONTHLY);
        fissionLarger = p.of(FISSION_MONTHLY_LARGER);
        fearful = p.of(FEARFUL_FISSION);
        fearfulFrom = p.of(FEARFUL_FISSION_FROM);
        mostFission = Math.max(fission, fissionLarger) * Math.max(1, fearful);
        fissionShare = p.of(FISSION_SHARE);
    }

    public void month(Village village) {
        var region = village.region;
        int time = region.now.month.index();
        long stream = draws.stream(Purpose.VITALS, time);
        double epidemic = region.epidemicFactor * region.lever(Lever.POPULATION_EPIDEMIC);
        double birthTrend = birthRate * region.lever(Lever.POPULATION_BIRTH_TREND);
        double passport = region.lever(Lever.POPULATION_PASSPORTS);
        double risk = quietRisk(region, epidemic, birthTrend, passport);
        boolean buried = false;
        int founders = village.size;
        for (int i = 0; i < founders; i++) {
            var h = village.households[i];
            long bits = Draws.bits(stream, h.key);
            boolean hungry = h.kcal < QUIET || h.kcalHalfYear < QUIET;
            if (!hungry && Draws.highestLane(bits) + h.persons * risk < 1 && Draws.lane(bits, 0) >= mostFission) {
                continue;
            }
            die(h, epidemic, Draws.lane(bits, 0));
            if (h.persons == 0) {
                Estates.pass(village, i);
                buried = true;
                continue;
            }
            bear(h, birthTrend, Draws.lane(bits, 1));
            move(h, passport, Draws.lane(bits, 2), time);
            if (h.persons >= large && Draws.lane(bits, 0) < fission(h)) {
                split(village, h, time);
            }
        }
        if (buried) {
            village.bury();
        }
    }

    /** A person of a household that is not hungry is born, dies or moves this month less likely than so. */
    private double quietRisk(Region region, double epidemic, double birthTrend, double passport) {
        double death = Math.min(deathMost, deathRate * mortality.multiplier(QUIET) * epidemic);
        double pushed = 1 + push * clip((pushFrom - QUIET) / pushSpan, 0, pushMost) + region.threat + memberPush;
        double move = Math.min(migrationMost, migrationRate * region.now.pull * pushed) * passport;
        return Math.max(Math.max(death, birthTrend), move);
    }

    private void die(PeasantHousehold h, double epidemic, double luck) {
        double hunger = mortality.multiplier(h.kcalHalfYear);
        double rate = Math.min(deathMost, deathRate * hunger * epidemic);
        int deaths = Math.min(h.persons, stochasticRound(h.persons * rate, luck));
        if (deaths > 0) {
            h.persons -= (byte) deaths;
            var region = h.village.region;
            region.page.post(Flow.DEATHS_RURAL, deaths, h.key);
            region.tally(Tally.DEATHS_HUNGER_RURAL, (long) (deaths * (1 - 1 / hunger) * Tally.FINE));
            region.tally(Tally.DEATHS_EPIDEMIC_RURAL, (long) (deaths * (1 - 1 / epidemic) / hunger * Tally.FINE));
        }
    }

    private void bear(PeasantHousehold h, double rate, double luck) {
        double fertility = clip((h.kcalHalfYear - birthFrom) / birthSpan, birthLeast, 1);
        int births = Math.min(Byte.MAX_VALUE - h.persons, stochasticRound(h.persons * rate * fertility, luck));
        if (births > 0) {
            h.persons += (byte) births;
            h.village.region.page.post(Flow.BIRTHS_RURAL, births, h.key);
        }
    }

    private void move(PeasantHousehold h, double passport, double luck, int time) {
        var region = h.village.region;
        double pushed = 1
                + push * clip((pushFrom - h.kcal) / pushSpan, 0, pushMost)
                + region.threat
                + (h.member ? memberPush : 0);
        double rate = Math.min(migrationMost, migrationRate * region.now.pull * pushed) * passport;
        int leaving = Math.min(h.persons - 1, stochasticRound(h.persons * rate, luck));
        if (leaving > 0) {
            h.persons -= (byte) leaving;
            region.page.post(Flow.MOVED_TO_TOWN, leaving, h.key);
            region.departures[destination(region, Draws.bits(draws.stream(Purpose.MIGRATION, time), h.key))] += leaving;
        }
    }

    /** Most stay in the towns of their region, the others go where the towns are large. */
    private int destination(Region region, long bits) {
        if (Draws.lane(bits, 0) < near) {
            return region.facts.code().ordinal();
        }
        double[] reach = region.now.townsUpTo;
        double drawn = Draws.lane(bits, 1) * reach[reach.length - 1];
        int r = 0;
        while (r < reach.length - 1 && reach[r] <= drawn) {
            r++;
        }
        return r;
    }

    /** Chance of a large household to split in a month; the fearful do so to be poor (self-dekulakization). */
    private double fission(PeasantHousehold h) {
        return (h.persons >= larger ? fissionLarger : fission) * (h.fear > fearfulFrom ? fearful : 1);
    }

    private void split(Village village, PeasantHousehold h, int time) {
        long bits = Draws.bits(draws.stream(Purpose.FISSION, time), h.key);
        int leaving = (int) (h.persons * fissionShare + 0.5);
        var child = h.split(draws.childKey(h.key, time), leaving, fissionShare);
        for (var animal : Husbandry.ANIMALS) {
            int heads = stochasticRound(h.heads(animal) * fissionShare, Draws.lane(bits, 1 + animal.ordinal() % 2));
            h.addHeads(animal, -heads);
            child.addHeads(animal, heads);
        }
        village.add(child);
    }
}
