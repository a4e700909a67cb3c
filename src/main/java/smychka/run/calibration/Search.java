package smychka.run.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import smychka.run.calibration.Evaluation.Phase;
import smychka.run.design.Points;
import smychka.scenario.Design;

/**
 * Looks for the values with the least loss: the parameters as they are, points spread over the box, then CMA-ES from the
 * best of them. A descent that has come to its end is followed by one of twice the population from the next best point of
 * the start (Auger and Hansen 2005), until all evaluations are made. What the log holds is not tried again: a search that
 * was killed comes to the same end.
 */
public final class Search {

    /** Deviation of a descent's first generation, as a share of each range. */
    public static final double STEP = 0.2;

    private static final int MOST_DESCENTS = 12;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /**
     * How far it goes.
     *
     * @param asIs values that the scenarios have without the study
     * @param start design of the first points
     * @param evaluations in all, before profiles
     * @param profile points of each parameter's profile
     */
    public record Plan(List<Double> asIs, Design start, int evaluations, int profile, long seed) {}

    /** The loss at a parameter's value, the others at the best. */
    public record Along(double value, double loss) {}

    /** Told of each evaluation, also of those that were in the log. */
    public interface Listener {

        /**
         * @param made evaluations so far
         * @param wanted in all
         * @param best the least loss so far
         */
        void evaluated(Evaluation evaluation, int made, int wanted, double best);
    }

    private final Box box;
    private final Loss loss;
    private final Plan plan;
    private final Experiment experiment;
    private final EvaluationLog log;
    private final List<Evaluation> made = new ArrayList<>();
    private final Map<List<Double>, Double> losses = new HashMap<>();
    private double least = Loss.FAILED;
    private int wanted;
    private int descents;

    public Search(Box box, Loss loss, Plan plan, Experiment experiment, EvaluationLog log) {
        this.box = box;
        this.loss = loss;
        this.plan = plan;
        this.experiment = experiment;
        this.log = log;
        this.wanted = plan.evaluations + plan.profile * box.dimensions();
    }

    /** Points of a generation: Hansen's usual number. */
    public static int population(int dimensions) {
        return 4 + (int) (3 * StrictMath.log(dimensions));
    }

    /** All evaluations that are wanted, profiles included; fewer when no descent finds anything new. */
    public int wanted() {
        return wanted;
    }

    /** Descents that were begun. */
    public int descents() {
        return descents;
    }

    /** The evaluations of the search in its own order, profiles behind. */
    public List<Evaluation> made() {
        return List.copyOf(made);
    }

    /** The parameters as they are. */
    public Evaluation asIs() {
        return made.get(0);
    }

    /** The first with the least loss, of all that lie in the box and are no part of a profile. */
    public Evaluation best() {
        return made.stream()
                .filter(e -> e.phase() != Phase.PROFILE && box.holds(e.values()))
                .min(Comparator.comparingDouble(loss::of))
                .orElse(asIs());
    }

    /**
     * Brings it to its end, or until the experiment is stopped.
     *
     * @return whether it came to its end
     * @throws IOException when the log cannot be written
     */
    public boolean run(Listener listener) throws IOException, InterruptedException {
        if (!tried(Phase.AS_IS, List.of(plan.asIs), listener) || !tried(Phase.START, startPoints(), listener)) {
            return false;
        }
        var starts = made.stream()
                .filter(e -> box.holds(e.values()))
                .sorted(Comparator.comparingDouble(loss::of))
                .toList();
        for (int d = 0; d < Math.min(MOST_DESCENTS, starts.size()) && left() > 0; d++) {
            if (!descended(descent(d, starts.get(d)), listener)) {
                return false;
            }
        }
        var profiles = profiles();
        wanted = made.size() + profiles.size();
        return tried(Phase.PROFILE, profiles, listener);
    }

    private int left() {
        return plan.evaluations - made.size();
    }

    private List<List<Double>> startPoints() {
        return Points.of(plan.start, plan.seed).stream()
                .map(p -> box.values(p.settings()))
                .filter(v -> !v.equals(plan.asIs))
                .distinct()
                .limit(Math.max(0, left()))
                .toList();
    }

    private Ahead.Descent descent(int number, Evaluation from) {
        int population = population(box.dimensions()) << number;
        return new Ahead.Descent(box.shares(from.values()), STEP, population, plan.seed + number * GOLDEN);
    }

    private boolean descended(Ahead.Descent descent, Listener listener) throws IOException, InterruptedException {
        descents++;
        while (left() > 0) {
            var wanted = new Ahead(box, this::known, descent).wanted();
            if (wanted.isEmpty()) {
                return true;
            }
            if (!tried(Phase.SEARCH, wanted.subList(0, Math.min(left(), wanted.size())), listener)) {
                return false;
            }
        }
        return true;
    }

    /** Of what this search has made itself, not of what the log may hold beyond: the order must not depend on it. */
    private double known(List<Double> values) {
        var known = losses.get(values);
        return known == null ? Double.NaN : known;
    }

    /** A parameter through its range, the others at the best; its own best value is among them. */
    private List<List<Double>> profile(int factor) {
        var best = best().values();
        var through = new TreeSet<Double>();
        through.add(best.get(factor));
        for (int i = 0; i < plan.profile; i++) {
            through.add(box.factors().get(factor).at(plan.profile == 1 ? 0.5 : i / (plan.profile - 1.0)));
        }
        return through.stream()
                .map(value -> {
                    var values = new ArrayList<>(best);
                    values.set(factor, value);
                    return List.copyOf(values);
                })
                .toList();
    }

    /** Every profile, but for the best itself. */
    private List<List<Double>> profiles() {
        var best = best().values();
        return IntStream.range(0, plan.profile == 0 ? 0 : box.dimensions())
                .boxed()
                .flatMap(f -> profile(f).stream())
                .filter(values -> !values.equals(best))
                .toList();
    }

    /** The losses along a parameter's profile, once all is made; none when none was wanted. */
    public List<Along> along(int factor) {
        return plan.profile == 0
                ? List.of()
                : profile(factor).stream()
                        .map(values -> new Along(values.get(factor), known(values)))
                        .toList();
    }

    /** Tries what the log does not hold, side by side, and takes it down in order; false when it was stopped. */
    private boolean tried(Phase phase, List<List<Double>> points, Listener listener)
            throws IOException, InterruptedException {
        var trials = new ArrayList<Experiment.Trial>();
        for (var values : points) {
            trials.add(log.find(values).isPresent() ? null : experiment.begin(values));
        }
        for (int i = 0; i < points.size(); i++) {
            var values = points.get(i);
            if (log.find(values).isEmpty()) {
                var measured = trials.get(i).await();
                if (measured.isEmpty()) {
                    return false;
                }
                log.append(phase, values, measured.get());
            }
            var evaluation = log.find(values).orElseThrow();
            made.add(evaluation);
            losses.put(values, loss.of(evaluation));
            least = phase == Phase.PROFILE || !box.holds(values) ? least : Math.min(least, loss.of(evaluation));
            listener.evaluated(evaluation, made.size(), wanted, least);
        }
        return true;
    }
}
