package smychka.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.record.Decimals;

/** What came of facts in words and short numbers, the same wherever it is shown. */
public final class FactText {

    private FactText() {}

    /** What was held against what. */
    public static String about(Judging.Outcome outcome) {
        var options = outcome.manifest().options();
        return "Facts of history against scenario " + outcome.judged() + ": " + options.replications()
                + (options.replications() == 1 ? " replication" : " replications") + ", seed " + options.seed()
                + ", scale " + options.scale();
    }

    /** Over the facts of a kind. */
    public static String heading(Kind kind) {
        return switch (kind) {
            case EMERGENT -> "emergent: tests of the model";
            case POLICY -> "policy inputs of the historical scenario: never counted";
            case SET_UP -> "set-up: inputs and starting conditions, not counted";
            case COUNTERFACTUAL -> "counterfactuals of other studies, not counted";
            case CONTRAST -> "contrast: figures known to be wrong, not counted";
        };
    }

    /** The score in sentences: emergent facts, all and by their use, beside naive forecasts, then set-up. */
    public static List<String> score(Judging.Outcome outcome) {
        var judged = outcome.judgements();
        var lines = new ArrayList<String>();
        var emergent = Score.of(judged, f -> f.kind() == Kind.EMERGENT);
        lines.add((emergent.counted() == 0
                        ? "no emergent fact that counts can be told"
                        : emergent.hits() + " of " + emergent.counted()
                                + " emergent facts that count are hit at the median")
                + rest(emergent));
        for (var use : List.of(Use.JUDGE, Use.FIT)) {
            var score = Score.of(judged, f -> f.kind() == Kind.EMERGENT && f.use() == use);
            if (score.counted() > 0) {
                lines.add(heading(use) + ": " + score.hits() + " of " + score.counted() + rest(score));
            }
        }
        lines.addAll(BenchmarkText.score(outcome));
        var setUp = Score.of(judged, f -> f.kind() == Kind.SET_UP);
        if (setUp.counted() > 0) {
            lines.add(setUp.hits() + " of " + setUp.counted() + " checks of the set-up hold");
        }
        return lines;
    }

    /** Over facts that test the model, by what they may be used for. */
    public static String heading(Use use) {
        return use == Use.JUDGE ? "kept apart to judge by" : "open to fitting";
    }

    private static String rest(Score score) {
        return String.format(
                Locale.ROOT,
                " (%d in all: %d imposed, %d of them in, %d not to be had)",
                score.all(),
                score.imposed(),
                score.imposedInBand(),
                score.notToBeHad());
    }

    /** Lowest to highest figure of the literature, as it is written there. */
    public static String band(Fact fact) {
        return Decimals.text(fact.band().low()) + ".."
                + Decimals.text(fact.band().high());
    }

    /** Lowest to highest over the replications; empty for a single one. */
    public static String range(Judgement j) {
        return j.n() - j.undefined() < 2 ? "" : number(j.lowest()) + ".." + number(j.highest());
    }

    /** Of what is imposed, it is told too where its number lies. */
    public static String verdict(Judgement j) {
        return j.verdict() == Verdict.IMPOSED
                ? j.verdict().words() + (j.isInBand() ? ", in" : ", off")
                : j.verdict().words();
    }

    /** Three digits, and all those before the point; whole numbers bare; a dash for none. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        double size = Math.abs(value);
        int decimals = size >= 99.95 || size == Math.rint(size) ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
