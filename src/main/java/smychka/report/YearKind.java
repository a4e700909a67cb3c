package smychka.report;

import smychka.unit.Month;

/** Which months a yearly figure covers, and so where it stands on the time axis and how its year is written. */
public enum YearKind {
    CALENDAR(0, 12, ""),
    AGRICULTURAL(6, 12, ""),
    ECONOMIC(9, 12, ""),
    JANUARY(-1, 1, "1 Jan "),
    JUNE(5, 1, "June "),
    HARVEST(7, 1, ""),
    OCTOBER(9, 1, "Oct ");

    private final int offset;
    private final int months;
    private final String prefix;

    YearKind(int offset, int months, String prefix) {
        this.offset = offset;
        this.months = months;
        this.prefix = prefix;
    }

    /** The first month covered; a count of 1 January is the model's end of December. */
    Month first(int year) {
        return Month.of(year, 1).plus(offset);
    }

    public int months() {
        return months;
    }

    /** The middle of the months covered, in years. */
    double middle(int year) {
        return year + (offset + months / 2.0) / 12.0;
    }

    /** 1926, 1926/27, 1 Jan 1926, as the kind has it. */
    String label(int year) {
        var twoYears = this == AGRICULTURAL || this == ECONOMIC;
        var next = (year + 1) % 100;
        return prefix + year + (twoYears ? (next < 10 ? "/0" : "/") + next : "");
    }

    /** The middle of a month, in years. */
    static double middle(Month month) {
        return month.year() + (month.ofYear() - 0.5) / 12.0;
    }
}
