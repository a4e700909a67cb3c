package smychka.agents;

import static smychka.scenario.Parameter.APPARATUS_COMMAND;
import static smychka.scenario.Parameter.APPARATUS_DRAG;
import static smychka.scenario.Parameter.APPARATUS_HALF;
import static smychka.scenario.Parameter.APPARATUS_KOLKHOZ;
import static smychka.scenario.Parameter.APPARATUS_LEAST;
import static smychka.scenario.Parameter.APPARATUS_QUEUE;
import static smychka.scenario.Parameter.APPARATUS_SPEED;
import static smychka.scenario.Parameter.FOUNDING_APPARATUS;
import static smychka.scenario.Parameter.HOUR_OF_WORK;
import static smychka.scenario.Parameter.PER0;
import static smychka.scenario.Parameter.QUEUE_HOURS;

import java.util.List;
import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/**
 * The apparatus: it grows out of the queue, out of kolkhozes to be run and trade to be replaced, and costs output by
 * orders and inspections; so does time spent in queues (Rakovsky 1928; Trotsky 1936).
 */
public final class Apparatus {

    private final Parameters p;
    private double size;
    private double queue;

    Apparatus(Parameters p) {
        this.p = p;
        size = p.of(FOUNDING_APPARATUS);
    }

    /** Officials among a thousand people of the towns. */
    public double size() {
        return size;
    }

    /** Share of the bread and town goods that townspeople wanted and nobody could serve, 0..1. */
    public double queue() {
        return queue;
    }

    private double of(Parameter parameter) {
        return p.of(parameter);
    }

    /** The size called for, officials among a thousand townspeople. */
    double calledFor(double queueing, double collectivized, double freedom) {
        return of(APPARATUS_LEAST)
                + of(APPARATUS_QUEUE) * queueing
                + of(APPARATUS_KOLKHOZ) * collectivized
                + of(APPARATUS_COMMAND) * (1 - freedom);
    }

    /** What is left of the output of work done without orders, inspections and queues, 0..1. */
    double productivity(double officials, double queueing) {
        double orders = 1 - of(APPARATUS_DRAG) * officials / (officials + of(APPARATUS_HALF));
        return orders * (1 - of(HOUR_OF_WORK) * of(QUEUE_HOURS) * queueing * queueing);
    }

    /** Tells the month before its work begins who is an official, and what they cost. */
    void enter(Conditions now) {
        now.officialShare = size / 1000;
        now.productivity = productivity(size, queue);
    }

    /** Grows or shrinks as the month has gone. */
    void month(Conditions now, List<Region> regions, double collectivized) {
        queue = queue(now, regions);
        size += of(APPARATUS_SPEED) * (calledFor(queue, collectivized, now.freedom) - size);
    }

    /** Bread counts at the state's price, goods by what was paid and meant to be paid. */
    private double queue(Conditions now, List<Region> regions) {
        double wanted = 0;
        double served = 0;
        double bread = 0;
        for (var region : regions) {
            wanted += region.town.goodsBudget;
            served +=
                    region.page.sum(Flow.STATE_SHOPS_PAID_BY_TOWNS) + region.page.sum(Flow.PRIVATE_SHOPS_PAID_BY_TOWNS);
            bread += region.page.sum(Flow.TOWN_BREAD) + region.page.sum(Flow.BOOK_PURCHASE_BY_TOWNS);
        }
        double wish = now.townPeople * of(PER0);
        wanted += wish * now.breadPrice / 10;
        served += Math.min(bread, wish) * now.breadPrice / 10;
        return wanted > 0 ? Math.max(0, 1 - served / wanted) : 0;
    }

    long digest() {
        return Draws.mix(Double.doubleToLongBits(size) ^ Draws.mix(Double.doubleToLongBits(queue)));
    }
}
