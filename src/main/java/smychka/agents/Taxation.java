package smychka.agents;

import static smychka.scenario.Parameter.ARREARS_IN_KIND;
import static smychka.scenario.Parameter.TAX_CATTLE;
import static smychka.scenario.Parameter.TAX_DROUGHT;
import static smychka.scenario.Parameter.TAX_FOOD_LEFT;
import static smychka.scenario.Parameter.TAX_HORSES;
import static smychka.scenario.Parameter.TAX_MEMBER;
import static smychka.scenario.Parameter.TAX_MONTHS;
import static smychka.scenario.Parameter.TAX_PROGRESSION_STEP;
import static smychka.scenario.Parameter.TAX_SURPLUS_SHARE;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.SlideRule;

/** The agricultural tax, September to January: by land and animals, more than in proportion, in kind and in money. */
public final class Taxation {

    /** Weights are counted in these parts, so that their sum is a whole number. */
    private static final double FINE = 1000;

    private final Weather weather;
    private final double horses;
    private final double cattle;
    private final double step;
    private final double members;
    private final double months;
    private final double drought;
    private final double foodLeft;
    private final double surplusShare;
    private final double arrears;

    Taxation(Parameters p, Weather weather) {
        this.weather = weather;
        horses = p.of(TAX_HORSES) / 100;
        cattle = p.of(TAX_CATTLE) / 100;
        step = p.of(TAX_PROGRESSION_STEP);
        members = p.of(TAX_MEMBER);
        months = p.of(TAX_MONTHS);
        drought = p.of(TAX_DROUGHT);
        foodLeft = p.of(TAX_FOOD_LEFT);
        surplusShare = p.of(TAX_SURPLUS_SHARE);
        arrears = p.of(ARREARS_IN_KIND);
    }

    /** Taxable strength in thousandths: hectares with animals counted in, to a power that grows with the progression. */
    long weight(PeasantHousehold h, SlideRule scale) {
        double strength = h.land * (0.01 + horses * h.horses + cattle * h.cattle);
        return (long) (scale.at(strength) * (h.member ? members : 1));
    }

    /** Thousandths of taxable strength by hectares, for a progression. */
    SlideRule scale(double progression) {
        double exponent = exponent(progression);
        return new SlideRule(hectares -> FINE * StrictMath.pow(hectares, exponent));
    }

    /** A region's scale, drawn anew where its progression has been changed. */
    private SlideRule scaleOf(Region region) {
        double progression = region.lever(Lever.TAX_PROGRESSION);
        if (region.taxScale == null || region.taxProgression != progression) {
            region.taxProgression = progression;
            region.taxScale = scale(progression);
        }
        return region.taxScale;
    }

    double exponent(double progression) {
        return 1 + step * progression;
    }

    /** The inspector's list, drawn up at the end of the month before a levy. */
    public void assess(Village village) {
        var region = village.region;
        var scale = scaleOf(region);
        long weights = 0;
        for (int i = 0; i < village.size; i++) {
            weights += weight(village.households[i], scale);
        }
        region.taxBase += weights;
    }

    /** Regions where the harvest has failed are let off. */
    boolean exempt(Region region) {
        return weather.index(region.now.month.agriculturalYear(), region.facts.code()) < drought;
    }

    public void levy(Village village) {
        var region = village.region;
        var now = region.now;
        if (exempt(region) || now.taxBase == 0) {
            return;
        }
        var scale = scaleOf(region);
        double money = now.kopecks(now.lever(Lever.TAX_MONEY)) / months / now.taxBase;
        double kind = now.kg(now.lever(Lever.TAX_IN_KIND)) / months / now.taxBase;
        double kgForArrears = arrears / now.statePrice * 10;
        double food = foodLeft * now.season.monthsToHarvest();
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            long weight = weight(h, scale);
            int due = (int) (money * weight);
            int paid = Math.min(h.money, due);
            h.money -= paid;
            region.page.post(Flow.AGRICULTURAL_TAX, paid, h.key);
            region.taxOf[h.stratum] += paid;
            int surplus = Math.max(0, (int) ((h.grain - h.persons * food) * surplusShare));
            int inKind = Math.min(surplus, (int) (kind * weight));
            int forArrears = Math.min(surplus - inKind, (int) ((due - paid) * kgForArrears));
            h.grain -= inKind + forArrears;
            region.page.post(Flow.TAX_IN_KIND, inKind, h.key);
            region.page.post(Flow.ARREARS_IN_KIND, forArrears, h.key);
        }
    }
}
