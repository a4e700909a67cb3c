package smychka.report;

/** How a run's figure of a year is made from its stored months; NaN where it cannot be known. */
@FunctionalInterface
interface YearFigure {

    double of(Run run, int year);

    /** The sum over the year's months. */
    static YearFigure sum(String indicator, YearKind kind) {
        return (run, year) -> run.sum(indicator, kind, year);
    }

    /** The mean over the year's months. */
    static YearFigure mean(String indicator, YearKind kind) {
        return (run, year) -> run.mean(indicator, kind, year);
    }

    /** The share of the year's months in which a code stands. */
    static YearFigure share(String indicator, YearKind kind, int code) {
        return (run, year) -> run.share(indicator, kind, year, code);
    }

    default YearFigure times(double factor) {
        return (run, year) -> factor * of(run, year);
    }

    default YearFigure plus(YearFigure other) {
        return (run, year) -> of(run, year) + other.of(run, year);
    }

    default YearFigure minus(YearFigure other) {
        return plus(other.times(-1));
    }

    default YearFigure over(YearFigure other) {
        return (run, year) -> {
            var divisor = other.of(run, year);
            return divisor == 0 ? Double.NaN : of(run, year) / divisor;
        };
    }
}
