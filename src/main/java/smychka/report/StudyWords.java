package smychka.report;

/** How the effects of a study's factors are measured, in words. */
final class StudyWords {

    /**
     * @param name in a sentence
     * @param axis under the picture
     * @param explained beside it
     */
    record Measure(String name, String axis, String explained) {}

    private static final String CUT = " over the design's samples, cut at the axis' ends. Bold: ";
    private static final String BOOTSTRAP = " Whiskers: 95 % intervals by the bootstrap" + CUT;
    private static final String JACKKNIFE = " Whiskers: 95 % intervals by the jackknife" + CUT;

    private static final String ARROWS =
            " ↑ more of the factor makes more of the outcome, ↓ less, neither: it depends.";

    private static final Measure SHAPLEY = new Measure(
            "Shapley value",
            "Across: Shapley values in the outcome's unit. Whiskers: 95 % intervals by the bootstrap over replications."
                    + " Bold: the interval does not hold nought.",
            "How far each factor moves the outcome as it is switched on, on average over all orders in which the factors"
                    + " could be switched on one after the other (Shapley 1953). The values add up to what all factors do"
                    + " together.");

    private StudyWords() {}

    /** A warning on a design whose samples are not independent; empty when there is nothing to say. */
    static String warning(StudyDesign design) {
        var alike = design.alike();
        return alike.isEmpty()
                ? ""
                : "The two samples of this design are too short to be independent in " + String.join(", ", alike)
                        + ": Sobol indices of all factors mislead. Take more samples, 64 or more.";
    }

    static Measure measure(Sensitivity.Method method) {
        return switch (method) {
            case ELEMENTARY ->
                new Measure(
                        "mean elementary effect",
                        "Across: standard deviations of the outcome over all points, as a factor goes from its least to "
                                + "its greatest value." + ARROWS + BOOTSTRAP
                                + "the interval lies above a tenth of a deviation (sizes are never below nought).",
                        "Morris's elementary effects: how far the outcome moves when one factor alone goes from its "
                                + "least to its greatest value, in standard deviations of the outcome over all points. "
                                + "mu* is the mean size of these effects along the trajectories; sigma is how far they "
                                + "differ, large where the effect is bent or depends on other factors.");
            case VARIANCE ->
                new Measure(
                        "total Sobol index",
                        "Across: share of the outcome's variance over the design; numbers: total indices." + ARROWS
                                + BOOTSTRAP + "the total index's interval lies above 0.05.",
                        "Sobol indices by Jansen's estimators: which share of the outcome's variance over the design "
                                + "comes from a factor by itself (first index), and with all its interactions (total "
                                + "index). With few samples estimates may come out below nought or above one, and "
                                + "intervals are wide.");
            case SHAPLEY -> SHAPLEY;
            case REGRESSION ->
                new Measure(
                        "standardised rank coefficient",
                        "Across: standardised coefficients of a linear regression of the outcome's ranks on those of all "
                                + "factors." + JACKKNIFE + "the interval does not hold nought.",
                        "Outcome and factors are replaced by their ranks and standardised; a bar is the coefficient "
                                + "of its factor in a regression on all of them, from −1 to 1: right where more of the "
                                + "factor makes more of the outcome. Where the regression explains little, the outcome "
                                + "depends on factors in bends or together, which coefficients do not show.");
            case CORRELATION ->
                new Measure(
                        "rank correlation",
                        "Across: Spearman's rank correlations; points are too few, or too much alike, for a regression "
                                + "on all factors." + JACKKNIFE + "the interval does not hold nought.",
                        "Rank correlations of the outcome with each factor by itself, since the design has too few "
                                + "points for a regression on all factors at once.");
        };
    }
}
