package smychka.record;

import java.util.EnumSet;
import java.util.Set;
import smychka.model.Economy;

/** How each indicator is read from the economy: the one place where results touch the model. */
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
