package smychka.cli;

import java.math.MathContext;
import smychka.run.interval.Goal;
import smychka.run.interval.Precision;

/** How narrow intervals are, in words. */
record PrecisionText(Precision precision) {

    private static final MathContext DIGITS = new MathContext(3);
    private static final MathContext WIDTH_DIGITS = new MathContext(2);

    /** Between two rounds of replications. */
    String growing() {
        return lacking() + "; going on to " + precision.next();
    }

    /** Why there are to be more. */
    String lacking() {
        int fewest = precision.goal().fewest();
        return replications() + ": " + (precision.replications() < fewest ? fewest + " are to begin with" : tooWide());
    }

    /** When there will be no more. */
    String verdict() {
        boolean isEnough = precision.tooWide().isEmpty();
        var told = isEnough
                ? replications() + ": no interval is wider than " + wanted() + widest()
                : replications() + ", all that --max-replications allows: " + tooWide();
        return told + untold();
    }

    /** "2 of 6 intervals are wider than 5 % of the mean; widest: ...". */
    private String tooWide() {
        int wide = precision.tooWide().size();
        return wide + " of " + Closing.counted(precision.lines().size(), "interval") + (wide == 1 ? " is" : " are")
                + " wider than " + wanted() + widest();
    }

    private String replications() {
        return Closing.counted(precision.replications(), "replication");
    }

    private String wanted() {
        var width = precision.goal().width();
        return !width.isPercent()
                ? width.toString()
                : width.toString().replace("%", " %") + " of the " + (isPaired() ? "base's mean" : "mean");
    }

    private String widest() {
        return precision
                .widest()
                .map(line -> "; widest: " + name(line) + ", " + interval(line))
                .orElse("");
    }

    /** "real_wage@1926 of left-opposition less market-nep". */
    private String name(Precision.Line line) {
        return line.outcome().name() + " of " + line.scenario() + (isPaired() ? " less " + goal().base() : "");
    }

    private String interval(Precision.Line line) {
        var ends = ComparisonTable.digits(line.interval().low(), DIGITS) + " to "
                + ComparisonTable.digits(line.interval().high(), DIGITS);
        if (!goal().width().isPercent()) {
            return ends + ", " + ComparisonTable.digits(line.width(), WIDTH_DIGITS) + " wide";
        }
        return line.mean() == 0
                ? ends + " about a mean of 0"
                : ends + ", " + ComparisonTable.digits(100 * line.width() / Math.abs(line.mean()), WIDTH_DIGITS) + " %";
    }

    private String untold() {
        var untold = precision.untold();
        return untold.isEmpty()
                ? ""
                : "; " + untold.size() + " cannot be told, since fewer than two runs have a value: "
                        + name(untold.get(0)) + (untold.size() == 1 ? "" : " and others");
    }

    private boolean isPaired() {
        return goal().base() != null;
    }

    private Goal goal() {
        return precision.goal();
    }
}
