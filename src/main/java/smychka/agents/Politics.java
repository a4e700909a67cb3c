package smychka.agents;

import static smychka.scenario.Parameter.CONTROL_SPEED;
import static smychka.scenario.Parameter.GROWTH_MEANT;
import static smychka.scenario.Parameter.RESTORATION_MONTHS;
import static smychka.scenario.Parameter.SWITCH_LEAD;
import static smychka.scenario.Parameter.SWITCH_MONTHS;
import static smychka.unit.Numbers.clip;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/**
 * Who rules. Where the regime is left to itself, the programme that answers what presses best takes over when it has
 * been ahead long enough, and its levers overrule the decrees; else it is only told which programme the decrees resemble.
 */
public final class Politics {

    private final Map<Regime, Programme> programmes;
    /** Levers by which programmes are told apart, and how far they differ in them. */
    private final Map<Lever, Double> spans;

    private final RegimeScores scores;
    private final double lead;
    private final int leadMonths;
    private final int restorationMonths;
    private final double controlSpeed;
    private final double growthMeant;
    /** Output of the last 24 months, billions of units. */
    private final double[] outputs = new double[24];

    private int months;
    private Regime ruling = Regime.NEP_CENTRE;
    private int monthsRuling;
    private Regime challenger = Regime.NEP_CENTRE;
    private int monthsAhead;
    private int monthsOfForce;
    private boolean leftToItself;
    private double control;
    private Map<Lever, Double> levers = Map.of();

    Politics(Parameters p, Map<Regime, Programme> programmes) {
        this.programmes = programmes;
        spans = Programme.spans(programmes.values());
        scores = new RegimeScores(p);
        lead = p.of(SWITCH_LEAD);
        leadMonths = (int) p.of(SWITCH_MONTHS);
        restorationMonths = (int) p.of(RESTORATION_MONTHS);
        controlSpeed = p.of(CONTROL_SPEED);
        growthMeant = p.of(GROWTH_MEANT);
    }

    /** The regime that rules, or that the decrees resemble most. */
    public Regime regime() {
        return ruling;
    }

    /** Lets the ruling programme set the levers of the month that begins, if the regime is left to itself. */
    void rule(Conditions now) {
        boolean before = leftToItself;
        leftToItself = now.levers.on(Lever.POLITICS_ENDOGENOUS_REGIME);
        if (!leftToItself || !before) {
            control = now.lever(Lever.POLITICS_WORKERS_CONTROL);
            levers = Map.of();
            seize(nearest(now));
        }
        if (leftToItself) {
            var programme = programmes.get(ruling);
            var found = new EnumMap<Lever, Double>(Lever.class);
            var drift = new EnumMap<Lever, Double>(Lever.class);
            for (var line : programme.lines()) {
                found.put(line.lever(), levers.getOrDefault(line.lever(), now.lever(line.lever())));
                drift.put(line.lever(), Double.isNaN(line.value()) ? line.step() : 0);
            }
            levers = programme.levers(now.month.ofYear(), found);
            now.levers.overrule(levers, drift);
        }
        now.workersControl = control;
    }

    private Regime nearest(Conditions now) {
        return programmes.values().stream()
                .min(Comparator.comparingDouble(programme -> programme.distance(now, spans)))
                .map(Programme::regime)
                .orElse(Regime.NEP_CENTRE);
    }

    private void seize(Regime regime) {
        if (regime != ruling) {
            ruling = regime;
            monthsRuling = 0;
            monthsAhead = 0;
        }
    }

    /** Weighs up the month that ends; who has been ahead long enough rules from the next on. */
    void month(Stresses stresses, ClassForces forces, double collectivized) {
        monthsRuling++;
        monthsOfForce = ruling == Regime.EXTRAORDINARY ? monthsOfForce + 1 : Math.max(0, monthsOfForce - 1);
        if (!leftToItself) {
            return;
        }
        double below = forces.workers() + forces.bourgeois() + forces.apparatus() / 2;
        control += below > 0 ? controlSpeed * (forces.workers() / below - control) : 0;
        if (ruling == Regime.RESTORATION && monthsRuling >= restorationMonths) {
            return;
        }
        var state = new RegimeScores.State(
                stresses,
                forces.workers(),
                forces.bourgeois(),
                forces.apparatus(),
                control,
                collectivized,
                ruling,
                monthsRuling,
                monthsOfForce);
        contend(state);
    }

    private void contend(RegimeScores.State state) {
        var best = ruling;
        for (var regime : Regime.values()) {
            best = scores.score(regime, state) > scores.score(best, state) ? regime : best;
        }
        boolean ahead = best != ruling && scores.score(best, state) - scores.score(ruling, state) >= lead;
        monthsAhead = !ahead ? 0 : best == challenger ? monthsAhead + 1 : 1;
        challenger = best;
        if (monthsAhead >= leadMonths) {
            seize(best);
        }
    }

    /** How far industry lags behind the growth it is meant to have, 0..1; nothing before two years can be compared. */
    double growthGap(double output) {
        outputs[months % outputs.length] = output;
        months++;
        if (months < outputs.length) {
            return 0;
        }
        double last = 0;
        double before = 0;
        for (int ago = 0; ago < 12; ago++) {
            last += outputs[(months - 1 - ago) % outputs.length];
            before += outputs[(months - 13 - ago) % outputs.length];
        }
        return before > 0 ? clip((growthMeant - (last / before - 1)) / growthMeant, 0, 1) : 0;
    }

    /** How much of the villages expects to be robbed and goes hungry, or sees collectivization coming, 0..1. */
    static double unrest(List<Region> regions, double food) {
        double people = 0;
        double unrest = 0;
        for (var region : regions) {
            double fear = region.counted.fear() / Tally.FINE / Math.max(1, region.people);
            double hungry = Math.max(0, 1 - (double) region.counted.kcal() / Math.max(1, region.people) / food);
            people += region.people;
            unrest += region.people * clip(fear * hungry + region.threat, 0, 1);
        }
        return people > 0 ? unrest / people : 0;
    }

    long digest() {
        long h = Draws.mix(ruling.ordinal() + 16L * monthsRuling + (1L << 32) * monthsAhead);
        h = Draws.mix(h ^ monthsOfForce + 16L * challenger.ordinal() + (leftToItself ? 1L << 40 : 0));
        return Draws.mix(h ^ Double.doubleToLongBits(control));
    }
}
