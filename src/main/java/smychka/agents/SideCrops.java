package smychka.agents;

import static smychka.scenario.Parameter.GARDEN_SPREAD;
import static smychka.scenario.Parameter.GARDEN_WEATHER;
import static smychka.scenario.Parameter.MEMBER_GARDEN;
import static smychka.scenario.Parameter.MEMBER_TECHNICAL;
import static smychka.scenario.Parameter.POTATO_PER_HEAD;
import static smychka.scenario.Parameter.POTATO_QUOTA_DRIVE;
import static smychka.scenario.Parameter.POTATO_QUOTA_LEAST;
import static smychka.scenario.Parameter.RAW_PER_HECTARE;
import static smychka.scenario.Parameter.TECHNICAL_AREA;
import static smychka.scenario.Parameter.TECHNICAL_EL;
import static smychka.scenario.Parameter.TECHNICAL_FALL;
import static smychka.scenario.Parameter.TECHNICAL_GRAIN_FLOOR;
import static smychka.scenario.Parameter.TECHNICAL_LEAST;
import static smychka.scenario.Parameter.TECHNICAL_LEVEL;
import static smychka.scenario.Parameter.TECHNICAL_MOST;
import static smychka.scenario.Parameter.TECHNICAL_PARITY;
import static smychka.scenario.Parameter.TECHNICAL_RISE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.TableMath;

/** The garden in September and the technical crops sold to the trusts in October. */
public final class SideCrops {

    private final Weather weather;
    private final Draws draws;
    private final double potatoes;
    private final double gardenWeather;
    private final double spread;
    private final double spreadMean;
    private final double quotaLeast;
    private final double quotaDrive;
    private final double membersGarden;
    private final double membersTechnical;
    private final double rawPerLand;
    private final double parity;
    private final double grainFloor;
    private final double elasticity;
    private final double level;
    private final double least;
    private final double most;
    private final double fall;
    private final double rise;

    SideCrops(Parameters p, Weather weather, Draws draws) {
        this.weather = weather;
        this.draws = draws;
        potatoes = p.of(POTATO_PER_HEAD);
        gardenWeather = p.of(GARDEN_WEATHER);
        spread = p.of(GARDEN_SPREAD);
        spreadMean = Draws.meanOfExp(spread);
        quotaLeast = p.of(POTATO_QUOTA_LEAST);
        quotaDrive = p.of(POTATO_QUOTA_DRIVE);
        membersGarden = p.of(MEMBER_GARDEN);
        membersTechnical = p.of(MEMBER_TECHNICAL);
        rawPerLand = p.of(TECHNICAL_AREA) * p.of(RAW_PER_HECTARE);
        parity = p.of(TECHNICAL_PARITY);
        grainFloor = p.of(TECHNICAL_GRAIN_FLOOR);
        elasticity = p.of(TECHNICAL_EL);
        level = p.of(TECHNICAL_LEVEL);
        least = p.of(TECHNICAL_LEAST);
        most = p.of(TECHNICAL_MOST);
        fall = p.of(TECHNICAL_FALL);
        rise = p.of(TECHNICAL_RISE);
    }

    /** Share of the garden crop to be delivered: the regions of the drive give more. */
    double quotaShare(double quota, double driveWeight) {
        return quota * (quotaLeast + quotaDrive * driveWeight);
    }

    public void garden(Village village) {
        var region = village.region;
        double perHead = potatoes
                * region.facts.garden()
                * (1 - gardenWeather + gardenWeather * Harvest.weatherOf(weather, region))
                / spreadMean;
        double quota = quotaShare(region.lever(Lever.PROCUREMENT_POTATO_QUOTA), region.facts.driveWeight());
        long stream = draws.stream(Purpose.GARDEN, region.now.month.year());
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double luck = TableMath.exp(spread * Draws.bell(Draws.bits(stream, h.key)));
            int dug = (int) (perHead * h.persons * luck * (h.member ? membersGarden : 1));
            region.page.post(Flow.POTATOES_ROTTED, h.potatoes, h.key);
            region.page.post(Flow.GARDEN_CROP, dug, h.key);
            int delivered = (int) (dug * quota);
            region.page.post(Flow.POTATO_QUOTA, delivered, h.key);
            h.potatoes = dug - delivered;
        }
    }

    /** Land given to technical crops follows their price against grain, slowly. */
    double technicalFactor(double before, double technicalPrice, double grainPrice) {
        double ratio = technicalPrice * parity / Math.max(grainPrice, grainFloor);
        double wished = clip(StrictMath.pow(ratio, elasticity) * level, least, most);
        return before + clip(wished - before, -fall, rise);
    }

    void adaptTechnicalCrops(Region region) {
        region.technicalFactor =
                technicalFactor(region.technicalFactor, region.now.technicalPrice, region.now.statePrice);
    }

    public void technicalCrops(Village village) {
        var region = village.region;
        double price = region.now.technicalPrice;
        double perLand = rawPerLand
                * region.facts.technicalCrops()
                * region.technicalFactor
                * Harvest.weatherOf(weather, region);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int raw = (int) (h.land * perLand * (h.member ? membersTechnical : 1));
            int paid = (int) (raw * price);
            h.money += paid;
            region.page.post(Flow.TECHNICAL_CROPS, raw, h.key);
            region.page.post(Flow.TECHNICAL_CROPS_PAID, paid, h.key);
        }
    }
}
