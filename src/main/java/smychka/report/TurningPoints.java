package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import smychka.record.Manifest;
import smychka.record.MarketTrace;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** The peak and the trough of each scenario's private grain price, which a trace can look into. */
final class TurningPoints {

    private static final String PRICE = "price_grain_free";

    /** @param ink of the scenario */
    record Point(Ink ink, MarketTrace.Of of, String sentence) {}

    private final Batch batch;
    private final List<Ink> inks;

    TurningPoints(Batch batch, List<Ink> inks) {
        this.batch = batch;
        this.inks = inks;
    }

    /** None for batches side by side, whose runs have no common numbers. */
    List<Point> points() {
        var points = new ArrayList<Point>();
        if (batch.manifests().size() > 1) {
            return points;
        }
        for (var ink : inks) {
            batch.manifests().get(0).runs().stream()
                    .filter(r -> r.scenario().equals(ink.name()) && "done".equals(r.status()))
                    .min(Comparator.comparingInt(Manifest.RunNote::replication))
                    .ifPresent(run -> {
                        add(points, ink, run, 1);
                        add(points, ink, run, -1);
                    });
        }
        return points;
    }

    /** @param sign 1 for the peak, -1 for the trough */
    private void add(List<Point> points, Ink ink, Manifest.RunNote run, int sign) {
        var fan = batch.fan(ink.name(), Batch.COUNTRY, PRICE);
        var turn = fan.points().stream()
                .filter(p -> p.label().matches("\\d{4}-\\d{2}"))
                .max(Comparator.comparingDouble(p -> sign * p.band().median()));
        if (turn.isEmpty()) {
            return;
        }
        var month = Month.parse(turn.get().label());
        var region = region(ink, run.replication(), month, sign);
        if (region != null) {
            var of = new MarketTrace.Of(run.run(), ink.name(), run.replication(), month, region);
            points.add(new Point(ink, of, sentence(turn.get(), month, region, sign)));
        }
    }

    private static String sentence(Fan.Point turn, Month month, RegionCode region, int sign) {
        return "The private price of grain was " + (sign > 0 ? "highest" : "lowest") + " in " + Numbers.month(month)
                + ", " + Numbers.three(turn.band().median()) + " roubles a tonne, and in that month "
                + (sign > 0 ? "dearest" : "cheapest") + " in "
                + RegionTiles.of(region.name()).name() + ".";
    }

    /** Where the price of one run went furthest, or null when regions are not stored. */
    private RegionCode region(Ink ink, int replication, Month month, int sign) {
        RegionCode furthest = null;
        var most = Double.NEGATIVE_INFINITY;
        for (var region : RegionCode.values()) {
            var price = batch.runs(ink.name(), region.name()).stream()
                    .filter(r -> r.replication() == replication)
                    .mapToDouble(r -> sign * r.at(PRICE, month))
                    .findFirst()
                    .orElse(Double.NaN);
            if (price > most) {
                most = price;
                furthest = region;
            }
        }
        return furthest;
    }

    /** In words, with the page of the trace where it has been made, and how to make it where not. */
    static Page.Turn turn(Point point, boolean made) {
        var of = point.of();
        return new Page.Turn(
                point.ink().title(),
                point.ink().css(),
                point.sentence(),
                made ? TracePage.file(of) : "",
                "./smychka trace BATCH " + of.run() + " --month " + of.month() + " --region " + of.region()
                        + " --page");
    }
}
