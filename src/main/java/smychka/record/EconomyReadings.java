package smychka.record;

import java.util.EnumSet;
import java.util.Set;
import smychka.model.Economy;

/**
 * How each indicator is read from the economy: the one place where results touch the model. Each line gives an indicator
 * in its unit, a ratio by numerator and denominator, a mean by value and weight:
 *
 * <pre>{@code
 * .national("grain_stock_state", e -> e.stateGrainKg() / KG_PER_MT)
 * .regional("grain_harvest", (e, r) -> e.region(r).harvestKg() / KG_PER_MT)
 * .regionalMean("price_grain_free", (e, r) -> e.region(r).grainPrice(), (e, r) -> e.region(r).grainTradedKg())
 * .ofClass("calories_class", (e, c) -> e.diet(c).kcal(), (e, c) -> e.diet(c).people())
 * .regional("crude_death_rate", (e, r) -> 1000 * deaths(e, r), (e, r) -> people(e, r) / 12).overTheYear()
 * }</pre>
 *
 * A yearly indicator is read only in the month in which it is known, unless it is taken over the year: then every month
 * adds to its sums.
 */
public final class EconomyReadings {

    /** The classes this economy has. */
    private static final Set<SocialClass> CLASSES = EnumSet.of(
            SocialClass.PROLETARIAN,
            SocialClass.POOR,
            SocialClass.MIDDLE,
            SocialClass.KULAK,
            SocialClass.WORKER,
            SocialClass.NEPMAN);

    private EconomyReadings() {}

    /** Every indicator of the catalogue, in the unit it names there. */
    public static Readings<Economy> of(IndicatorCatalogue catalogue) {
        return new Readings<>(catalogue, CLASSES);
    }
}
