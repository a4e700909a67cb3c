package smychka.record;

import java.util.List;
import java.util.Set;
import smychka.scenario.HouseholdSample;
import smychka.scenario.Keep;
import smychka.unit.RegionCode;

/**
 * What the rows and columns of a batch's tables are.
 *
 * @param households kept one by one
 */
public record Layout(
        IndicatorCatalogue catalogue, List<RegionCode> regions, List<SocialClass> classes, HouseholdSample households) {

    /** Keeps no household by itself. */
    public Layout(IndicatorCatalogue catalogue, List<RegionCode> regions, List<SocialClass> classes) {
        this(catalogue, regions, classes, HouseholdSample.NONE);
    }

    /** The rows and columns that are left when only some are kept. */
    public Layout keeping(Keep keep) {
        var indicators = Set.copyOf(keep.indicators());
        var kept = keep.regions();
        var columns = catalogue.all().stream()
                .filter(i -> indicators.isEmpty() || indicators.contains(i.id()))
                .toList();
        var rows =
                regions.stream().filter(r -> kept.isEmpty() || kept.contains(r)).toList();
        return new Layout(new IndicatorCatalogue(columns), rows, classes, keep.households());
    }

    /** The indicators of {@code monthly.csv}, one a column. */
    public List<Indicator> national() {
        return catalogue.national();
    }

    /** The indicators of {@code regional.csv}, one a column. */
    public List<Indicator> regional() {
        return catalogue.ofScope(Scope.REGION);
    }

    /** The indicators of {@code classes.csv}, one a column. */
    public List<Indicator> ofClass() {
        return catalogue.ofScope(Scope.CLASS);
    }
}
