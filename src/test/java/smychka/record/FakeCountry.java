package smychka.record;

import java.util.EnumSet;
import java.util.List;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** An economy of a few numbers that anyone can work by hand. */
public final class FakeCountry {

    private final long seed;
    private Month month;

    public FakeCountry(Month month, long seed) {
        this.month = month;
        this.seed = seed;
    }

    public void moveTo(Month next) {
        month = next;
    }

    Month month() {
        return month;
    }

    /** 1 to 14, half as much again for odd seeds. */
    double grain(RegionCode region) {
        return (region.ordinal() + 1) * (seed % 2 == 0 ? 1 : 1.5);
    }

    double people(RegionCode region) {
        return region == RegionCode.FEA ? 0 : region.ordinal() + 1;
    }

    /** 10 in the first region, 20 in the second, and so on. */
    double price(RegionCode region) {
        return 10 * (region.ordinal() + 1);
    }

    /** The real catalogue, of which every indicator has some value. */
    public static Readings<FakeCountry> everything() {
        var readings = new Readings<FakeCountry>(
                IndicatorCatalogue.standard(), EnumSet.of(SocialClass.POOR, SocialClass.WORKER));
        for (var indicator : IndicatorCatalogue.standard().all()) {
            switch (indicator.scope()) {
                case NATIONAL ->
                    readings.national(indicator.id(), c -> 1.0 / c.month().ofYear() + c.seed % 10);
                case REGION -> regional(readings, indicator);
                case CLASS -> readings.ofClass(indicator.id(), (c, k) -> k.ordinal(), (c, k) -> 2);
            }
        }
        return readings;
    }

    private static void regional(Readings<FakeCountry> readings, Indicator indicator) {
        if (indicator.aggregation().isMean()) {
            readings.regionalMean(indicator.id(), FakeCountry::price, FakeCountry::people);
        } else {
            readings.regional(indicator.id(), FakeCountry::grain);
        }
    }

    /** An indicator for a catalogue made by hand; known in June when yearly. */
    static Indicator indicator(String id, Scope scope, Frequency frequency, Aggregation aggregation) {
        int known = frequency == Frequency.YEAR ? 6 : 0;
        return new Indicator(id, "Mt", scope, frequency, Kind.FLOW, aggregation, known, id, id, List.of());
    }
}
