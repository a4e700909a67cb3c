package smychka.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far the levels of a batch are from the observed ones, as lines for a terminal. */
public final class LevelText {

    private LevelText() {}

    /** A line for each series, then the mean over those told in per cent; nothing where no year can be held. */
    public static List<String> lines(Judging.Outcome outcome) {
        var held = outcome.levels().stream().filter(l -> !l.years().isEmpty()).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("levels: mean absolute error of the medians against the observed series");
        lines.add(row("series", "unit", "years", "error", "furthest off: model (observed)"));
        held.forEach(level -> lines.add(row(
                level.name(),
                level.unit(),
                Integer.toString(level.years().size()),
                error(level),
                furthest(level.worst()))));
        held.stream()
                .filter(l -> !l.inUnits())
                .mapToDouble(LevelJudgement::meanError)
                .average()
                .ifPresent(mean -> lines.add(row("mean of those in per cent", "", "", percent(mean), "")));
        return lines;
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-27s%-10s%-7s%-9s%s", cells).stripTrailing();
    }

    private static String error(LevelJudgement level) {
        double mean = level.meanError();
        return level.inUnits() ? FactText.number(mean) + " " + level.unit() : percent(mean);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String furthest(LevelJudgement.Year year) {
        return year.year() + ": " + FactText.number(year.modelled()) + " (" + FactText.number(year.observed()) + ")";
    }
}
