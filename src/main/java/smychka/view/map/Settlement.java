package smychka.view.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import smychka.agents.Region;
import smychka.agents.Village;
import smychka.agents.VillagePortrait;
import smychka.random.Draws;

/** Where villages stand: around the towns of their region, at a place that follows from the village's identity alone. */
final class Settlement {

    private static final double SPREAD = 2.6;
    private static final int TRIES = 40;

    private final List<Spot> spots = new ArrayList<>();

    /** A village at its place. */
    record Spot(Village village, Point2D at) {}

    Settlement(List<Region> regions) {
        for (var region : regions) {
            for (var village : region.villages()) {
                spots.add(new Spot(village, place(region, VillagePortrait.key(village))));
            }
        }
    }

    List<Spot> spots() {
        return spots;
    }

    private static Point2D place(Region region, long key) {
        var land = Land.REGIONS.get(region.facts.code());
        var towns = Atlas.towns(region.facts.code());
        Point2D place = towns.get(0).at();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long bits = Draws.mix(key + attempt);
            var town = towns.get((int) Math.floorMod(bits, (long) towns.size())).at();
            double angle = 2 * Math.PI * Draws.uniform(Draws.mix(bits));
            double away = SPREAD * Math.sqrt(2 * Draws.uniform(Draws.mix(bits ^ key)));
            place = new Point2D.Double(town.getX() + away * Math.cos(angle), town.getY() + away * Math.sin(angle));
            if (land.contains(place)) {
                return place;
            }
        }
        return place;
    }
}
