package smychka.record;

import java.util.List;
import smychka.unit.RegionCode;

/** What the rows and columns of a batch's tables are. */
public record Layout(IndicatorCatalogue catalogue, List<RegionCode> regions, List<SocialClass> classes) {

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
