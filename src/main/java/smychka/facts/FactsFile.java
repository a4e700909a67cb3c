package smychka.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smychka.policy.Lever;
import smychka.record.Decimals;
import smychka.record.TextTable;

/** Writes {@code facts.csv} into a batch's folder: a row for every fact. */
public final class FactsFile {

    public static final String NAME = "facts.csv";

    private static final List<String> HEADER = List.of(
            "fact",
            "years",
            "says",
            "statistic",
            "low",
            "central",
            "high",
            "scenario",
            "n",
            "lowest",
            "median",
            "highest",
            "runs_in_band",
            "median_in_band",
            "verdict",
            "note",
            "kind",
            "use",
            "confidence",
            "source",
            "levers",
            "expression",
            "last_value",
            "trend");

    private FactsFile() {}

    /** Over that of an earlier time. */
    public static void write(Path batch, Judging.Outcome outcome) throws IOException {
        TextTable.write(
                batch.resolve(NAME),
                HEADER,
                outcome.judgements().stream().map(j -> row(j, outcome.judged())).toList());
    }

    private static List<String> row(Judgement j, String judged) {
        var fact = j.fact();
        var band = fact.band();
        boolean had = j.verdict() != Verdict.NOT_TO_BE_HAD;
        var about = Stream.of(
                fact.id(),
                fact.years(),
                fact.says(),
                fact.statistic(),
                Decimals.text(band.low()),
                Decimals.text(band.central()),
                Decimals.text(band.high()),
                judged);
        var found = Stream.of(
                Integer.toString(j.n()),
                Decimals.text(j.lowest()),
                Decimals.text(j.median()),
                Decimals.text(j.highest()),
                Integer.toString(j.inBand()),
                had ? (j.isInBand() ? "1" : "0") : "",
                j.verdict().words(),
                j.note());
        var background = Stream.of(
                fact.kind().words(),
                fact.use().word(),
                fact.confidence(),
                fact.source(),
                fact.levers().stream().map(Lever::key).collect(Collectors.joining(" ")),
                fact.figure() == null ? "" : fact.figure().toString(),
                forecast(fact, Naive.LAST_VALUE),
                forecast(fact, Naive.TREND));
        return Stream.of(about, found, background).flatMap(s -> s).toList();
    }

    /** Of facts kept apart; empty when it cannot be told. */
    private static String forecast(Fact fact, Naive forecaster) {
        return fact.use() == Use.JUDGE
                ? Decimals.text(Benchmark.judged(fact, forecaster).median())
                : "";
    }
}
