package smychka.facts;

import java.util.Comparator;
import java.util.List;

/** How near the medians of a batch come to one observed series, year by year; no years when it is not to be had. */
public final class LevelJudgement {

    private final Level level;
    private final List<Year> years;

    /** @param modelled the median over the replications */
    public record Year(int year, double observed, double modelled, double error) {}

    LevelJudgement(Level level, List<Year> years) {
        this.level = level;
        this.years = List.copyOf(years);
    }

    Level level() {
        return level;
    }

    public String name() {
        return level.name();
    }

    public String unit() {
        return level.unit();
    }

    public String source() {
        return level.source();
    }

    /** Whether errors are told in units, not as shares of the observed. */
    public boolean inUnits() {
        return level.inUnits();
    }

    public List<Year> years() {
        return years;
    }

    /** Mean absolute error, a share of the observed or in units; NaN without years. */
    public double meanError() {
        return years.stream().mapToDouble(Year::error).average().orElse(Double.NaN);
    }

    /** The same over the years of one use. */
    double meanError(Use use) {
        return years.stream()
                .filter(y -> Use.ofYear(y.year()) == use)
                .mapToDouble(Year::error)
                .average()
                .orElse(Double.NaN);
    }

    /** The year furthest off. */
    public Year worst() {
        return years.stream().max(Comparator.comparingDouble(Year::error)).orElseThrow();
    }
}
