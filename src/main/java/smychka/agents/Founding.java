package smychka.agents;

import static smychka.scenario.Parameter.*;
import static smychka.unit.Numbers.clip;

import java.util.ArrayList;
import java.util.List;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.TableMath;

/** The country as a run finds it: households, towns and traders of October 1921. */
public final class Founding {

    /** Neighbours who make a village. */
    private static final int VILLAGE = 25;

    private static final int MOST_PERSONS = 12;
    private static final int MOST_PERSONS_URBAN = 8;

    private final Parameters p;
    private final Draws draws;
    private final Weather weather;
    private final Rules rules;
    private final Diet diet;
    private final int scale;
    private final Conditions now;

    public Founding(Parameters p, Draws draws, Weather weather, Rules rules, Conditions now) {
        this.p = p;
        this.draws = draws;
        this.weather = weather;
        this.rules = rules;
        this.diet = new Diet(p);
        this.scale = now.scale;
        this.now = now;
    }

    /** Founds all regions; traders' outlets are set last. */
    public List<Region> regions(List<RegionFacts> facts) {
        var regions = new ArrayList<Region>();
        for (var fact : facts) {
            var region = new Region(fact, rules, now);
            region.privatePrice = p.of(FOUNDING_GRAIN_PRICE);
            region.technicalFactor = p.of(FOUNDING_TECHNICAL);
            foundVillages(region);
            foundTown(region);
            regions.add(region);
        }
        new TradersFounding(p, draws, scale).found(regions);
        for (var region : regions) {
            for (var village : region.villages) {
                rules.census.count(village);
            }
            rules.census.close(region);
            for (var village : region.villages) {
                rules.census.classify(village);
                rules.taxation.assess(village);
            }
        }
        return regions;
    }

    private void foundVillages(Region region) {
        var facts = region.facts;
        int count = (int) Math.round(facts.households() * p.of(FOUNDING_HOUSEHOLDS) / scale);
        double meanPersons = facts.ruralPeople() / facts.households() * p.of(N0);
        double[] strength = new double[count];
        int[] persons = new int[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            long key = key(region, i);
            double people = meanPersons + p.of(FOUNDING_PERSONS_SD) * bell(Purpose.FOUNDING_PERSONS, key);
            persons[i] = (int) clip(Math.rint(people), 1, MOST_PERSONS);
            strength[i] = TableMath.pow(persons[i] / meanPersons, p.of(FOUNDING_LAND_PERSONS))
                    * TableMath.exp(p.of(FOUNDING_LAND_SD) * bell(Purpose.FOUNDING_LAND, key));
            sum += strength[i];
        }
        region.villages = new Village[(count + VILLAGE - 1) / VILLAGE];
        for (int i = 0; i < count; i++) {
            if (i % VILLAGE == 0) {
                long villageKey = Draws.founderKey(region.facts.code().ordinal(), -1L - i / VILLAGE);
                region.villages[i / VILLAGE] = new Village(region, villageKey, VILLAGE + 2);
            }
            var village = region.villages[i / VILLAGE];
            village.add(household(village, key(region, i), persons[i], strength[i] * count / sum));
        }
    }

    private static long key(Region region, int i) {
        return Draws.founderKey(region.facts.code().ordinal(), i);
    }

    private double bell(Purpose purpose, long key) {
        return Draws.bell(Draws.bits(draws.stream(purpose, 0), key));
    }

    /** @param share land against the region's mean household */
    private PeasantHousehold household(Village village, long key, int persons, double share) {
        var facts = village.region.facts;
        var h = new PeasantHousehold(key, village);
        h.persons = (byte) persons;
        double meanLand = facts.sownPerHousehold() / p.of(FOUNDING_HOUSEHOLDS) * p.of(LAND0);
        h.land = (int) (100 * meanLand * share);
        h.sownLast = (int) (h.land * p.of(FOUNDING_SOWN) / p.of(LAND0));
        boolean drought = failed(village.region);
        stock(h, share, drought);
        h.fear = (float) p.of(FOUNDING_FEAR);
        h.fed = 1;
        h.kcal = h.kcalHalfYear = (float) p.of(drought ? FOUNDING_KCAL_DROUGHT : FOUNDING_KCAL);
        store(h, weather.index(now.month.year(), facts.code()));
        return h;
    }

    private boolean failed(Region region) {
        return weather.index(now.month.year(), region.facts.code()) < p.of(FOUNDING_DROUGHT);
    }

    private void stock(PeasantHousehold h, double share, boolean drought) {
        var facts = h.village.region.facts;
        double horses = facts.horses() * p.of(FOUNDING_HORSES) * (drought ? p.of(FOUNDING_HORSES_DROUGHT) : 1);
        double cattle = facts.cattle() * p.of(FOUNDING_CATTLE) * (drought ? p.of(FOUNDING_CATTLE_DROUGHT) : 1);
        double pigs =
                p.of(FOUNDING_PIGS) * (HerdTargets.WITHOUT_PIGS.contains(facts.code()) ? p.of(FOUNDING_PIGS_FEW) : 1);
        double sheep = HerdTargets.HERDERS.contains(facts.code())
                ? p.of(FOUNDING_SHEEP_HERDING)
                : p.of(HerdTargets.SOUTH.contains(facts.code()) ? FOUNDING_SHEEP_SOUTH : FOUNDING_SHEEP);
        h.horses = poisson(horses * TableMath.pow(share, p.of(FOUNDING_HORSES_LAND)), Purpose.FOUNDING_HORSES, h.key);
        h.cattle = poisson(cattle * TableMath.pow(share, p.of(FOUNDING_CATTLE_LAND)), Purpose.FOUNDING_CATTLE, h.key);
        h.pigs = poisson(pigs * share, Purpose.FOUNDING_PIGS, h.key);
        h.sheep = poisson(sheep * TableMath.pow(share, p.of(FOUNDING_SHEEP_LAND)), Purpose.FOUNDING_SHEEP, h.key);
    }

    private short poisson(double mean, Purpose purpose, long key) {
        double limit = TableMath.exp(-mean);
        double product = 1;
        short k = -1;
        long stream = draws.stream(purpose, 0);
        do {
            product *= Draws.uniform(Draws.bits(stream, key, ++k));
        } while (product > limit);
        return k;
    }

    /** What is left in October of the last harvest and of older stocks, winter grain already sown. */
    private void store(PeasantHousehold h, double weatherIndex) {
        var facts = h.village.region.facts;
        double spread = p.of(CELL_SD);
        double householdSpread = p.of(HH_SD);
        double luck = TableMath.exp(spread * bell(Purpose.FOUNDING_CROP, h.village.key)
                        + householdSpread * bell(Purpose.FOUNDING_CROP, h.key))
                / Draws.meanOfExp(spread)
                / Draws.meanOfExp(householdSpread);
        double crop = h.sownLast / 100.0 * facts.yield() * 1000 * p.of(YIELD_SCALE) * weatherIndex * luck;
        double seedRate = p.of(SEED_RATE) / 100;
        double wishedWinter = h.land * p.of(FOUNDING_WINTER) / p.of(LAND0);
        double seedNeeded = h.land * p.of(WINTER_SHARE) * seedRate;
        double seedAvailable = crop * p.of(FOUNDING_SEED_SHARE) + p.of(FOUNDING_SEED_PLUS);
        h.sownWinter = (int)
                (wishedWinter * Math.min(1, seedAvailable / Math.max(1, seedNeeded)) * p.of(FOUNDING_WINTER_DONE));
        double eaten = h.persons * p.of(FOUNDING_EATEN) * p.of(FOUNDING_EATEN_MONTHS)
                + diet.feedOfYear(h) * p.of(FOUNDING_FED);
        double left = crop * (1 + p.of(STOCK0)) - eaten - h.sownWinter * seedRate;
        h.grain = (int) Math.max(p.of(FOUNDING_GRAIN_LEAST), left);
        double garden = 1 - p.of(FOUNDING_GARDEN_WEATHER) + p.of(FOUNDING_GARDEN_WEATHER) * weatherIndex;
        h.potatoes = (int) (p.of(POTATO_PER_HEAD) * h.persons * facts.garden() * garden);
        double purse = Draws.uniform(Draws.bits(draws.stream(Purpose.FOUNDING_MONEY, 0), h.key));
        h.money = (int) (100 * (p.of(FOUNDING_PURSE_LEAST) + p.of(FOUNDING_PURSE_SPAN) * purse));
    }

    private void foundTown(Region region) {
        double size = p.of(FOUNDING_TOWN_PERSONS);
        int count = (int) Math.round(region.facts.urbanPeople() * p.of(FOUNDING_TOWNS) / size / scale);
        region.town = new Town(region, count + count / 2);
        for (int i = 0; i < count; i++) {
            long key = Draws.founderKey(100 + region.facts.code().ordinal(), i);
            var w = rules.townLife.household(key);
            double people = size + p.of(FOUNDING_TOWN_PERSONS_SD) * bell(Purpose.FOUNDING_TOWN, key);
            w.persons = (byte) clip(Math.rint(people), 1, MOST_PERSONS_URBAN);
            w.money = (int) (100 * p.of(FOUNDING_TOWN_PURSE));
            w.pantry = (int) (w.persons * p.of(FOUNDING_PANTRY));
            w.kcal = w.kcalHalfYear = (float) p.of(FOUNDING_KCAL_URBAN);
            region.town.add(w);
        }
    }
}
