package smychka.agents;

import static smychka.scenario.Parameter.BIRTH_FALLS_FROM_URBAN;
import static smychka.scenario.Parameter.BIRTH_FALLS_SPAN_URBAN;
import static smychka.scenario.Parameter.BIRTH_LEAST_URBAN;
import static smychka.scenario.Parameter.BIRTH_U;
import static smychka.scenario.Parameter.DEATH_MONTHLY_MOST;
import static smychka.scenario.Parameter.DEATH_U;
import static smychka.scenario.Parameter.EPIDEMIC_URBAN;
import static smychka.scenario.Parameter.EXILE_KCAL;
import static smychka.scenario.Parameter.EXILE_KCAL_HALF_YEAR;
import static smychka.scenario.Parameter.TOWN_FISSION;
import static smychka.scenario.Parameter.TOWN_FISSION_SIZE;
import static smychka.unit.Numbers.clip;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** Work, births and deaths of the town households, and the settling of newcomers among them. */
public final class TownLife {

    private static final int MOST_PERSONS = 100;

    private final Mortality mortality;
    private final Draws draws;
    private final double deathRate;
    private final double deathMost;
    private final double birthRate;
    private final double birthFrom;
    private final double birthSpan;
    private final double birthLeast;
    private final double epidemicShare;
    private final double fission;
    private final int fissionSize;
    private final float exileKcal;
    private final float exileKcalHalfYear;

    TownLife(Parameters p, Mortality mortality, Draws draws) {
        this.mortality = mortality;
        this.draws = draws;
        deathRate = p.of(DEATH_U) / 12;
        deathMost = p.of(DEATH_MONTHLY_MOST);
        birthRate = p.of(BIRTH_U) / 12;
        birthFrom = p.of(BIRTH_FALLS_FROM_URBAN);
        birthSpan = p.of(BIRTH_FALLS_SPAN_URBAN);
        birthLeast = p.of(BIRTH_LEAST_URBAN);
        epidemicShare = p.of(EPIDEMIC_URBAN);
        fission = p.of(TOWN_FISSION);
        fissionSize = (int) p.of(TOWN_FISSION_SIZE);
        exileKcal = (float) p.of(EXILE_KCAL);
        exileKcalHalfYear = (float) p.of(EXILE_KCAL_HALF_YEAR);
    }

    /** Pays wages: the same families are lucky month after month. */
    public void work(Town town) {
        var region = town.region;
        var now = region.now;
        double tax = now.lever(Lever.TAX_URBAN);
        for (int i = 0; i < town.size; i++) {
            var w = town.households[i];
            int jobs = stochasticRound(w.persons * now.jobsPerTownsman, w.jobLuck);
            w.jobs = (byte) jobs;
            int wage = (int) (jobs * now.wageKopecks);
            int taxed = (int) (wage * tax);
            w.money += wage - taxed;
            region.page.post(Flow.WAGES, wage, w.key);
            region.page.post(Flow.URBAN_TAX, taxed, w.key);
            region.tally(Tally.NET_WAGES, wage - taxed);
        }
    }

    public void vitals(Town town) {
        var region = town.region;
        int time = region.now.month.index();
        long stream = draws.stream(Purpose.TOWN_VITALS, time);
        double outside = 1 + (region.lever(Lever.POPULATION_EPIDEMIC) - 1) * epidemicShare;
        double epidemic = region.epidemicFactor * outside;
        boolean buried = false;
        int before = town.size;
        for (int i = 0; i < before; i++) {
            var w = town.households[i];
            long bits = Draws.bits(stream, w.key);
            die(region, w, epidemic, Draws.lane(bits, 0));
            double fertility = clip((w.kcalHalfYear - birthFrom) / birthSpan, birthLeast, 1);
            int births = stochasticRound(w.persons * birthRate * fertility, Draws.lane(bits, 1));
            w.persons += (byte) births;
            region.page.post(Flow.BIRTHS_URBAN, births, w.key);
            if (w.persons == 0) {
                escheat(region, w);
                buried = true;
            } else if (w.persons >= fissionSize) {
                split(town, w, time);
            }
        }
        if (buried) {
            town.bury();
        }
    }

    private void die(Region region, TownHousehold w, double epidemic, double luck) {
        double hunger = mortality.multiplier(w.kcalHalfYear);
        double rate = Math.min(deathMost, deathRate * hunger * epidemic);
        int deaths = Math.min(w.persons, stochasticRound(w.persons * rate, luck));
        if (deaths > 0) {
            w.persons -= (byte) deaths;
            region.page.post(Flow.DEATHS_URBAN, deaths, w.key);
            region.tally(Tally.DEATHS_HUNGER_URBAN, (long) (deaths * (1 - 1 / hunger) * Tally.FINE));
            region.tally(Tally.DEATHS_EPIDEMIC_URBAN, (long) (deaths * (1 - 1 / epidemic) / hunger * Tally.FINE));
        }
    }

    private static void escheat(Region region, TownHousehold w) {
        region.page.post(Flow.ESCHEATED_MONEY, w.money, w.key);
        region.page.post(Flow.ESCHEATED_GRAIN, w.pantry, w.key);
        w.money = 0;
        w.pantry = 0;
        w.bid = 0;
    }

    private void split(Town town, TownHousehold w, int time) {
        if (Draws.uniform(Draws.bits(draws.stream(Purpose.TOWN_FISSION, time), w.key)) >= fission) {
            return;
        }
        var child = household(draws.childKey(w.key, time));
        child.persons = (byte) (w.persons / 2);
        w.persons -= child.persons;
        child.jobs = (byte) (w.jobs / 2);
        w.jobs -= child.jobs;
        child.money = w.money / 2;
        w.money -= child.money;
        child.pantry = w.pantry / 2;
        w.pantry -= child.pantry;
        child.kcal = w.kcal;
        child.kcalHalfYear = w.kcalHalfYear;
        town.add(child);
    }

    /** A household with the luck its key gives it for life. */
    TownHousehold household(long key) {
        double jobLuck = Draws.lane(Draws.bits(draws.stream(Purpose.JOBS, 0), key), 0);
        long rank = Draws.bits(draws.stream(Purpose.RATION_RANK, 0), key);
        return new TownHousehold(key, (float) jobLuck, (float) Draws.lane(rank, 0), (float) Draws.lane(rank, 1));
    }

    /** A deported family makes a household of its own in its place of exile, with nothing. */
    void deport(Town town, Exiles exiles) {
        var w = household(exiles.key());
        w.persons = (byte) exiles.persons();
        w.kcal = exileKcal;
        w.kcalHalfYear = exileKcalHalfYear;
        town.add(w);
    }

    /** Newcomers lodge with a household drawn for each of them. */
    void settle(Town town, long newcomers) {
        if (newcomers > 0 && town.size == 0) {
            town.add(household(draws.childKey(town.region.facts.code().ordinal(), town.region.now.month.index())));
            town.households[0].kcal = town.households[0].kcalHalfYear = (float) mortality.wellFed();
        }
        int region = town.region.facts.code().ordinal();
        long stream = draws.stream(Purpose.SETTLING, town.region.now.month.index());
        for (long k = 0; k < newcomers; k++) {
            double luck = Draws.uniform(Draws.bits(stream, Draws.founderKey(region, k)));
            int i = (int) (luck * town.size);
            while (town.households[i].persons >= MOST_PERSONS) {
                i = (i + 1) % town.size;
            }
            town.households[i].persons++;
        }
    }
}
