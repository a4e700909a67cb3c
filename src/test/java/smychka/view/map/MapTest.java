package smychka.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import smychka.agents.VillagePortrait;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.scenario.ScenarioLoader;
import smychka.unit.RegionCode;
import smychka.view.map.Traffic.Freight;
import smychka.view.session.Life;

/** The map's land, villages and railways, and what is read off an economy for them. */
class MapTest {

    private static Life life;

    @BeforeAll
    static void liveAYear() {
        life = new Life(
                ScenarioLoader.load(Path.of("scenarios/historical.yaml")).scenario(), 5000, 1);
        life.economy().start();
        for (int month = 0; month < 14; month++) {
            life.step();
        }
    }

    private static Economy economy() {
        return life.economy();
    }

    @Test
    void everyRegionHasLandWithItsTownsOnIt() {
        for (var region : RegionCode.values()) {
            var land = Land.REGIONS.get(region);
            assertTrue(Atlas.towns(region).stream().allMatch(t -> land.contains(t.at())), region::name);
            assertTrue(land.getBounds2D().getWidth() > 1, region::name);
        }
    }

    @Test
    void thePlacesOfTheCountryBelongToOneRegionEach() {
        int seen = 0;
        for (double x = 0.37; x < Atlas.WIDTH; x += 1.7) {
            for (double y = 0.41; y < Atlas.HEIGHT; y += 1.7) {
                long owners = owners(x, y);
                if (!Land.COUNTRY.contains(x, y)) {
                    assertEquals(0, owners, x + ", " + y);
                } else if (owners != 1) {
                    assertTrue(isOnABorder(x, y), x + ", " + y + " has " + owners + " owners");
                }
                seen += owners > 0 ? 1 : 0;
            }
        }
        assertTrue(seen > 300, "the grid saw the country");
    }

    private static long owners(double x, double y) {
        return Land.REGIONS.values().stream()
                .filter(land -> land.contains(x, y))
                .count();
    }

    /** Whether two regions overlap there by no more than a hairline. */
    private static boolean isOnABorder(double x, double y) {
        double hair = 0.1;
        return (owners(x - hair, y) == 1 && owners(x + hair, y) == 1)
                || (owners(x, y - hair) == 1 && owners(x, y + hair) == 1);
    }

    @Test
    void aVillageStandsInItsRegionAndNeverMoves() {
        var settlement = new Settlement(economy().regions());
        var again = new Settlement(economy().regions());
        for (int i = 0; i < settlement.spots().size(); i++) {
            var spot = settlement.spots().get(i);
            var land = Land.REGIONS.get(
                    VillagePortrait.regionOf(spot.village()).facts.code());
            assertTrue(land.contains(spot.at()));
            assertEquals(spot.at(), again.spots().get(i).at());
        }
    }

    @Test
    void theRailwaysBringTheStatesGrainToMoscow() {
        var traffic = Traffic.of(economy());
        int moscow = Atlas.hub(RegionCode.CIR);
        double arriving = 0;
        for (int i = 0; i < Atlas.LINKS.size(); i++) {
            var link = Atlas.LINKS.get(i);
            double load = traffic.on(Freight.STATE_GRAIN, i);
            arriving += link.to() == moscow ? load : link.from() == moscow ? -load : 0;
        }
        double expected = 0;
        for (var region : economy().regions()) {
            if (region.facts.code() != RegionCode.CIR) {
                for (var flow : Flow.values()) {
                    expected += stateGrain(flow) * region.page.sum(flow);
                }
            }
        }
        assertEquals(expected * economy().scale() / 1e6, arriving, 1e-6);
        assertNotEquals(0, arriving);
    }

    /** Written out here again, so that a flow left out there shows. */
    private static int stateGrain(Flow flow) {
        return switch (flow.name()) {
            case "STATE_PURCHASE", "SEIZURE", "KOLKHOZ_QUOTA", "KOLKHOZ_SALE", "TAX_IN_KIND", "ARREARS_IN_KIND" -> 1;
            case "TOWN_BREAD",
                    "RELIEF",
                    "SEED_AID",
                    "POOLED_SEED_AID",
                    "CONTRACT_SUPPLY",
                    "OUTSIDE_RATIONS",
                    "VILLAGE_SUPPLY" -> -1;
            default -> 0;
        };
    }

    @Test
    void goodsLeaveMoscowByTheSameWeightAsTheyReachTheShops() {
        var traffic = Traffic.of(economy());
        int moscow = Atlas.hub(RegionCode.CIR);
        double leaving = 0;
        for (int i = 0; i < Atlas.LINKS.size(); i++) {
            var link = Atlas.LINKS.get(i);
            double load = traffic.on(Freight.GOODS, i);
            leaving += link.from() == moscow ? load : link.to() == moscow ? -load : 0;
        }
        double sold = economy().regions().stream()
                .filter(r -> r.facts.code() != RegionCode.CIR)
                .mapToDouble(r -> r.page.sum(Flow.WHOLESALE)
                        + r.page.sum(Flow.STATE_SHOPS_TO_PEASANTS)
                        + r.page.sum(Flow.STATE_SHOPS_TO_TOWNS))
                .sum();
        assertEquals(sold * economy().scale() / 1e8, leaving, 1e-6);
        assertTrue(leaving > 0);
    }

    @Test
    void everyMeasureHasAValueInEveryRegionOnceItsYearIsKnown() {
        for (var measure : Measure.all().subList(0, 5)) {
            for (var region : RegionCode.values()) {
                double value = measure.of().applyAsDouble(life, region);
                assertTrue(Double.isFinite(value) && value >= 0, measure.name() + " " + region + " " + value);
            }
            var range = measure.range(life);
            assertTrue(range[0] < range[1], measure.name());
        }
    }

    @Test
    void thePriceRampReachesFromTheCheapestRegionToTheDearest() {
        var range = Measure.all().get(0).range(life);
        var prices = Arrays.stream(RegionCode.values())
                .mapToDouble(r -> economy().regions().get(r.ordinal()).privatePrice())
                .summaryStatistics();
        assertEquals(prices.getMin(), range[0]);
        assertEquals(prices.getMax(), range[1]);
    }

    @Test
    void theMapFitsIntoWhatItIsLaidOn() {
        var sheet = Sheet.fitted(new Rectangle2D.Double(100, 50, 800, 300), new Rectangle2D.Double(0, 0, 900, 350));
        var land = sheet.laid(Land.COUNTRY).getBounds2D();
        assertTrue(new Rectangle2D.Double(100, 50, 800, 300).contains(land), land::toString);
        var moscow = Atlas.PLACES.get(Atlas.hub(RegionCode.CIR)).at();
        assertEquals(0, sheet.back(sheet.x(moscow), sheet.y(moscow)).distance(moscow), 1e-9);
    }
}
