package smychka.record;

import java.util.List;
import java.util.Set;
import smychka.unit.RegionCode;

/** What the rows and columns of a batch's tables are. */
public record Layout(IndicatorCatalogue catalogue, List<RegionCode> regions, List<SocialClass> classes) {

    /**
     * The rows and columns that are left when only some are kept.
     *
     * @param indicators ids; empty means all
     * @param kept regions; empty means all
     */
    public Layout keeping(Set<String> indicators, Set<RegionCode> kept) {
        var columns = catalogue.all().stream()
                .filter(i -> indicators.isEmpty() || indicators.contains(i.id()))
                .toList();
        var rows =
                regions.stream().filter(r -> kept.isEmpty() || kept.contains(r)).toList();
        return new Layout(new IndicatorCatalogue(columns), rows, classes);
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
