package smychka.model;

import static smychka.model.Phase.national;
import static smychka.model.Phase.towns;
import static smychka.model.Phase.villages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sim.engine.Schedule;
import sim.engine.SimState;
import smychka.agents.Nation;
import smychka.agents.Region;
import smychka.agents.Rules;
import smychka.agents.Weather;
import smychka.ledger.PostingListener;
import smychka.random.Draws;
import smychka.scenario.Scenario;
import smychka.unit.Month;

/** The economy of one scenario, seed and scale: a MASON simulation whose step is a month. */
public final class Economy extends SimState {

    private static final long serialVersionUID = 1L;

    private Scenario scenario;
    private final int scale;
    private final int threads;
    private final Nation nation;
    private final List<Phase> phases;
    private final Digest digest = new Digest();
    private Audit audit;
    private Observer observer = economy -> {};
    private Countryside countryside;

    /**
     * @param scale real households one agent stands for, 1 or more
     * @param seed the replication's seed, all 64 bits of it
     * @param threads regions worked on at once; results do not depend on it
     */
    public Economy(Scenario scenario, int scale, long seed, int threads) {
        this(scenario, scale, threads, new Draws(seed), new ObservedWeather(new Draws(seed), scenario.weather()));
    }

    Economy(Scenario scenario, int scale, int threads, Draws draws, Weather weather) {
        super(0L);
        this.scenario = scenario;
        this.scale = scale;
        this.threads = threads;
        this.nation = Nation.found(scenario, scale, draws, weather, Geography.regions(), Programmes.shipped());
        this.phases = month(nation, nation.rules());
    }

    /** The month on one screen. */
    private List<Phase> month(Nation it, Rules rules) {
        return Stream.of(work(it, rules), grain(it, rules), market(it, rules), home(it, rules))
                .flatMap(List::stream)
                .toList();
    }

    /** Decrees, industry, wages; the village lives, herds and farms. */
    private static List<Phase> work(Nation it, Rules rules) {
        return List.of(
                national("decrees", it::decree),
                national("foreign trade", it::tradeAbroad),
                national("industry", it::produce),
                national("labour", it::hire),
                towns("wages", rules.townLife::work),
                villages("outside work", rules.outsideWork::month),
                villages("vitals", rules.vitals::month),
                towns("vitals", rules.townLife::vitals),
                towns("private bids", rules.townTable::bid),
                villages("herds", rules.husbandry::month),
                villages("common herds", rules.pooledHerds::month),
                villages("sowing plans", rules.sowing::plan).in(Economy::isSowing),
                villages("kolkhoz sowing plans", rules.kolkhozFields::plan).in(Economy::isSowing),
                national("seed aid", it::aidSowing).in(Economy::isSowing),
                villages("sowing", rules.sowing::sow).in(Economy::isSowing),
                villages("kolkhoz sowing", rules.kolkhozFields::sow).in(Economy::isSowing),
                villages("harvest", rules.harvest::month).in(month -> month == 8),
                villages("kolkhoz harvest", rules.kolkhozFields::harvest).in(month -> month == 8),
                villages("garden", rules.sideCrops::garden).in(month -> month == 9),
                villages("technical crops", rules.sideCrops::technicalCrops).in(month -> month == 10));
    }

    /** Taxes, the private grain books, the state's purchases and what it does with the grain. */
    private static List<Phase> grain(Nation it, Rules rules) {
        return List.of(
                villages("collectivization", rules.joining::month),
                villages("taxes", rules.taxation::levy).in(month -> month >= 9 || month == 1),
                villages("kolkhoz quotas", rules.quotas::month).in(month -> month >= 8 || month <= 2),
                villages("offers", rules.sales::offer),
                national("arrivals", it::settle),
                national("grain market", it::clearGrain),
                villages("grain trades", rules.sales::trade),
                towns("grain trades", rules.townTable::buyPrivately),
                villages("coercion", rules.coercion::month),
                villages("needs", rules.supplies::assess),
                villages("bazaar offers", rules.bazaar::offer),
                towns("ration lists", rules.ranks::list),
                national("state grain", it::allotGrain),
                towns("bread", rules.townTable::bread));
    }

    /** Village supply, the bazaar and the shops. */
    private static List<Phase> market(Nation it, Rules rules) {
        return List.of(
                national("village supply and bazaar prices", it::openBazaar),
                villages("state supplies", rules.supplies::month),
                villages("bazaar", rules.bazaar::sell),
                villages("shopping plans", rules.shopping::plan),
                towns("bazaar weights", rules.townTable::weighBazaar),
                national("bazaar bill", it::billBazaar),
                towns("bazaar", rules.townTable::payBazaar),
                national("goods market", it::openShops),
                villages("shopping", rules.shopping::month),
                towns("shopping", rules.townTable::shop));
    }

    /** Meals, the counting of everything, traders' profits, losses and the audit. */
    private List<Phase> home(Nation it, Rules rules) {
        return List.of(
                villages("kolkhoz distribution", rules.distribution::month),
                villages("labour for grain", rules.aid::month),
                villages("meals", village -> village.step(this)),
                towns("meals", rules.townTable::eat),
                villages("classes", rules.census::classify).in(month -> month == 1),
                villages("tax lists", rules.taxation::assess).in(month -> month >= 8),
                villages("census", rules.census::count),
                national("traders", it::trade),
                national("losses", it::lose),
                national("apparatus", it::govern),
                national("audit", this::audit));
    }

    private static boolean isSowing(int month) {
        return month == 4 || month == 9;
    }

    /** Puts the month on MASON's schedule. */
    @Override
    public void start() {
        super.start();
        countryside = new Countryside(nation.regions(), threads);
        audit = new Audit(Audit.count(nation.regions(), nation.state(), nation.industry()));
        schedule.scheduleRepeating(
                Schedule.EPOCH, state -> live(scenario.start().plus((int) schedule.getTime())));
    }

    @Override
    public void finish() {
        super.finish();
        if (countryside != null) {
            countryside.close();
        }
    }

    /** Runs from the scenario's first month to its last. */
    public void run(Observer newObserver) {
        observer = newObserver;
        start();
        try {
            for (int left = scenario.end().since(scenario.start()); left >= 0; left--) {
                schedule.step(this);
            }
            digest.agents(nation);
        } finally {
            finish();
        }
    }

    private void live(Month month) {
        nation.enter(month);
        var rural = new ArrayList<Phase.OfVillages>();
        var urban = new ArrayList<Phase.OfTowns>();
        for (var phase : phases) {
            if (!phase.season().test(month.ofYear())) {
                continue;
            }
            if (phase instanceof Phase.OfVillages inVillages) {
                rural.add(inVillages);
            } else if (phase instanceof Phase.OfTowns inTowns) {
                urban.add(inTowns);
            } else {
                countryside.live(rural, urban);
                rural.clear();
                urban.clear();
                ((Phase.OfNation) phase).act().run();
            }
        }
    }

    private void audit() {
        nation.count();
        audit.check(
                month(),
                Audit.count(nation.regions(), nation.state(), nation.industry()),
                nation.pages(),
                nation.regions());
        digest.month(nation);
        observer.monthEnded(this);
        nation.close();
    }

    /** The month that has just ended, or is under way. */
    public Month month() {
        return nation.now().month;
    }

    /** The month's phases, in order. */
    List<Phase> phases() {
        return phases;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Real households one agent stands for. */
    public int scale() {
        return scale;
    }

    /** Units by which the last month's accounts failed to add up over all identities; an economy that runs on has 0. */
    public long auditResidual() {
        return audit.residual();
    }

    public Nation nation() {
        return nation;
    }

    public List<Region> regions() {
        return nation.regions();
    }

    /** Hands every posting from now on to a listener; null for nobody. */
    public void listen(PostingListener listener) {
        nation.pages().forEach(page -> page.listener(listener));
    }

    /** Tells an observer of each month from now on; for those who step the economy themselves instead of running it. */
    public void observe(Observer newObserver) {
        observer = newObserver;
    }

    /**
     * Puts a scenario in force that differs from this one by decrees dated after the month that has just ended: from the
     * next month on the economy goes the way it would have gone under that scenario from the start.
     */
    public void amend(Scenario amended) {
        scenario = amended;
        nation.amend(amended.policy());
    }

    /** Counts every agent into the digest, as a run does after its last month; once, by those who step it themselves. */
    public void conclude() {
        digest.agents(nation);
    }

    /** 64 bits over the state in whole units; independent of threads and of what is recorded. */
    public long digest() {
        return digest.value();
    }
}
