package smychka.agents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import smychka.ledger.Balances;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.market.Apportionment;
import smychka.market.GrainBook;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.unit.RegionCode;
import smychka.unit.SlideRule;

/** One of the macro-regions: its villages, towns and traders, its private grain price, and this month's sums. */
public final class Region {

    public final RegionFacts facts;
    public final Page page;
    final Rules rules;
    final Conditions now;
    /** Garden of a household against a plain one. */
    final double garden;
    /** What its households want to eat, by persons and cattle: see {@link Diet#wants}. */
    final double[] wants;
    /** Whether the state sells grain to its growers of technical crops. */
    final boolean growsUnderContract;

    Village[] villages;
    Town town;
    List<Nepman> traders;

    /** Private grain price, roubles a tonne. */
    double privatePrice;
    /** Sown to technical crops against what the land could bear. */
    double technicalFactor;
    /** Epidemics born of hunger: a factor of mortality. */
    double epidemicFactor = 1;
    /** Threat of collectivization as seen in the village, 0..1; nothing moves it while there is no drive. */
    double threat;
    /** Share of households in kolkhozy at the end of the last month and the month before, and asked for in this, 0..1. */
    double collectivized;

    double collectivizedBefore;
    double goal;
    /** Zeal of its official, who reports the crop, 0..1. */
    double zeal;
    /** Share of its townspeople who live in towns of the special and the first supply list. */
    double firstLists = 1;
    /** Land of the members at the end of the last month, hundredths of a hectare. */
    long kolkhozLand;
    /** Whether the state counts on the region's deliveries and sells it no grain. */
    boolean procuring;
    /** Families deported this month. */
    final List<Exiles> exiles = new ArrayList<>();

    /** What the month's prices and shops mean to a seller of grain. */
    final SellersOutlook outlook = new SellersOutlook();
    /** What the region's customs mean to its herds. */
    final HerdCustom custom = new HerdCustom();
    /** Its bazaars and its shops. */
    public final Stall meat;

    public final Stall milk;
    public final Shops shops = new Shops();
    /** For exact splits inside a village. */
    final Apportionment givers = new Apportionment(0, 0);

    final Apportionment takers = new Apportionment(0, 0);
    /** How this month's grain trades are shared out. */
    GrainDeal deal;

    GrainBook book;
    /** How the rations outside the towns and the bazaar's bill are shared out. */
    Apportionment outsideRations;

    Apportionment bazaarBill;

    /** Living people and households, counted at the end of the last month. */
    long people;

    long households;
    long horseless;
    /** Sums of the month: offers and bids (kg), seed lacking (kg), weights of relief and supply, bazaar offers (kg), purses. */
    long privateOffers;

    long stateOffers;
    long bids;
    long seedLack;
    long poolSeedLack;
    long reliefWeight;
    long growersLack;
    long villageWant;
    long meatOffers;
    long milkOffers;
    long goodsBudget;
    /** Taxable strength, thousandths. */
    long taxBase;
    /** Persons on their way to the towns of each region. */
    final long[] departures = new long[RegionCode.values().length];

    /** What was counted at the month's end. */
    final Count counted = new Count();

    Balances census = new Balances();
    /** Sown area of a mean household, hundredths of a hectare. */
    double meanSown;
    /** Area sown this year, hundredths of a hectare. */
    private long sownOfYear;
    /** Weights of the tax list, and the progression they are drawn for. */
    SlideRule taxScale;

    double taxProgression;
    /** Key of an agent found to hold less than nothing, or null. */
    Long negative;
    /** Agricultural tax paid by each class of the village, kopecks. */
    final long[] taxOf = new long[Stratum.values().length];

    private final long[] tallies = new long[Tally.values().length];

    public Region(RegionFacts facts, Rules rules, Conditions now) {
        this.facts = facts;
        this.rules = rules;
        this.now = now;
        this.garden = facts.garden();
        this.wants = rules.diet.wants(garden);
        this.growsUnderContract = rules.supplies.growsUnderContract(facts);
        this.page = new Page(facts.code());
        this.meat = new Stall(facts.code());
        this.milk = new Stall(facts.code());
    }

    double lever(Lever lever) {
        return now.levers.of(lever, facts.code());
    }

    void tally(Tally tally, long amount) {
        tallies[tally.ordinal()] += amount;
    }

    /** A statistic of this month. */
    public long tally(Tally tally) {
        return tallies[tally.ordinal()];
    }

    /** Forgets the sums of the month before. */
    public void turnPage() {
        if (tally(Tally.SOWN) > 0) {
            sownOfYear = tally(Tally.SOWN);
        }
        page.turn();
        Arrays.fill(tallies, 0);
        Arrays.fill(departures, 0);
        Arrays.fill(taxOf, 0);
        counted.clear();
        negative = null;
        privateOffers = stateOffers = bids = seedLack = poolSeedLack = 0;
        exiles.clear();
        reliefWeight = growersLack = villageWant = meatOffers = milkOffers = goodsBudget = 0;
    }

    /** Notes an agent whose holdings, or-ed together, are negative. */
    void check(long holdings, long key) {
        if (holdings < 0 && negative == null) {
            negative = key;
        }
    }

    /** People in the villages just now. */
    long currentPeople() {
        return people
                + page.sum(Flow.BIRTHS_RURAL)
                - page.sum(Flow.DEATHS_RURAL)
                - page.sum(Flow.MOVED_TO_TOWN)
                - page.sum(Flow.EXILED)
                - page.sum(Flow.ARRESTED)
                - page.sum(Flow.DEATHS_ON_THE_WAY);
    }

    /** Key of an agent found to hold less than nothing at the last count, or null. */
    public Long negative() {
        return negative;
    }

    /** Area sown to grain for the last or coming harvest, hundredths of a hectare. */
    public long sownOfYear() {
        return sownOfYear;
    }

    public Count counted() {
        return counted;
    }

    /** Agricultural tax paid by a class this month, kopecks. */
    public long tax(Stratum stratum) {
        return taxOf[stratum.ordinal()];
    }

    /** Terms of trade of the farm, 1925/26 = 1. */
    public double terms() {
        return outlook.terms;
    }

    /** How far the report of its crop exceeds the crop, as a share of it. */
    public double overReporting() {
        return rules.reports.overReporting(this);
    }

    public double threat() {
        return threat;
    }

    /** Share of households in kolkhozy, 0..1. */
    public double collectivized() {
        return collectivized;
    }

    public double privatePrice() {
        return privatePrice;
    }

    /** Goods that its traders have in store, hundredths of a unit. */
    long onShelves() {
        long units = 0;
        for (var nepman : traders) {
            units += nepman.goods;
        }
        return units;
    }

    static double sum(List<Region> regions, ToDoubleFunction<Region> each) {
        double sum = 0;
        for (var region : regions) {
            sum += each.applyAsDouble(region);
        }
        return sum;
    }

    /** A hash of its prices, markets and moods; agents apart. */
    long digest() {
        long h = Draws.mix(Double.doubleToLongBits(privatePrice));
        h = Draws.mix(h ^ Double.doubleToLongBits(threat));
        h = Draws.mix(h ^ Double.doubleToLongBits(zeal));
        return Draws.mix(h ^ meat.digest() ^ Draws.mix(milk.digest() ^ Draws.mix(shops.digest())));
    }

    public double epidemicFactor() {
        return epidemicFactor;
    }

    public long people() {
        return people;
    }

    public long townPeople() {
        return town.people;
    }

    public long households() {
        return households;
    }

    /** The sum of the hashes of all agents at home here. */
    public long digestOfAgents() {
        long sum = 0;
        for (var village : villages) {
            for (int i = 0; i < village.size; i++) {
                sum += village.households[i].digest();
            }
            if (village.kolkhoz != null) {
                sum += village.kolkhoz.digest();
            }
        }
        for (int i = 0; i < town.size; i++) {
            sum += town.households[i].digest();
        }
        for (var nepman : traders) {
            sum += nepman.digest();
        }
        return sum;
    }

    public Village[] villages() {
        return villages;
    }

    public Town town() {
        return town;
    }

    /** The private grain market of this month; null before the first is cleared. */
    public GrainBook book() {
        return book;
    }

    /** What peasants offered the state of their own will this month, without what found no private buyer, kg. */
    public long stateOffers() {
        return stateOffers;
    }

    /** The class of every living peasant household, by its key. */
    public Map<Long, Stratum> strata() {
        var strata = new TreeMap<Long, Stratum>();
        for (var village : villages) {
            for (int i = 0; i < village.size; i++) {
                var household = village.households[i];
                strata.put(household.key, Stratum.values()[household.stratum]);
            }
        }
        return strata;
    }

    /** The keys of the traders at home here. */
    public Set<Long> traderKeys() {
        var keys = new TreeSet<Long>();
        traders.forEach(trader -> keys.add(trader.key));
        return keys;
    }

    public List<Nepman> traders() {
        return traders;
    }

    public Balances census() {
        return census;
    }
}
