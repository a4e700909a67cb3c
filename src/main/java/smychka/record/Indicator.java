package smychka.record;

import java.util.List;

/**
 * What is recorded: used unchanged in the table's header, the axis, the tooltip and the report.
 *
 * @param id the column's name
 * @param monthKnown the month of the year in which a yearly value becomes known, 1 to 12; 0 for a monthly one
 * @param label short, for an axis or a legend
 * @param definition one line
 * @param observed ids of the historical series it can be laid over, perhaps none
 */
public record Indicator(
        String id,
        String unit,
        Scope scope,
        Frequency frequency,
        Kind kind,
        Aggregation aggregation,
        int monthKnown,
        String label,
        String definition,
        List<String> observed) {

    /** Whether a value exists at the end of this month of the year, 1 to 12. */
    public boolean isKnownIn(int monthOfYear) {
        return monthKnown == 0 || monthKnown == monthOfYear;
    }

    /** Whether the country has a value of it. */
    public boolean isNational() {
        return scope == Scope.NATIONAL || aggregation != Aggregation.NONE;
    }
}
