package smychka.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The model beside naive forecasts, as lines for a terminal. */
public final class BenchmarkText {

    private BenchmarkText() {}

    /** First the levels, then the facts, each before a blank line; nothing where there are none. */
    public static List<String> lines(Judging.Outcome outcome) {
        var lines = new ArrayList<String>();
        levels(lines, Benchmark.levels(outcome));
        facts(lines, Benchmark.facts(outcome));
        return lines;
    }

    /** In a sentence, how many facts each hits; nothing where no fact that counts can be forecast. */
    static List<String> score(Judging.Outcome outcome) {
        var facts = Benchmark.facts(outcome);
        long told = facts.stream().filter(Benchmark.Told::canBeForecast).count();
        return told == 0
                ? List.of()
                : List.of("of the " + told + " kept apart that naive forecasts can tell, the model hits "
                        + Benchmark.hits(facts, Benchmark.Told::model) + ", "
                        + Naive.LAST_VALUE.words() + " "
                        + Benchmark.hits(facts, Benchmark.Told::lastValue) + ", "
                        + Naive.TREND.words() + " "
                        + Benchmark.hits(facts, Benchmark.Told::trend));
    }

    private static void levels(List<String> lines, List<Benchmark.Distance> distances) {
        if (distances.isEmpty()) {
            return;
        }
        lines.add("levels of the years kept apart: mean errors, beside naive forecasts from the " + Naive.YEARS
                + " years known before");
        lines.add(row(
                "series",
                "years",
                "model",
                Naive.LAST_VALUE.words(),
                Naive.TREND.words(),
                "model in years open to fitting"));
        distances.stream()
                .collect(Collectors.groupingBy(Benchmark.Distance::series, LinkedHashMap::new, Collectors.toList()))
                .forEach((series, own) -> lines.add(row(series, own, open(own))));
        for (int origin : Benchmark.origins(distances)) {
            var some = distances.stream().filter(d -> d.origin() == origin).toList();
            lines.add(row("mean, known to " + origin, some, ""));
        }
        lines.add(row("mean", distances, open(distances)));
        lines.add("");
    }

    private static String row(String name, List<Benchmark.Distance> distances, String open) {
        return row(
                name,
                distances.stream().map(Benchmark.Distance::year).distinct().count(),
                LevelText.percent(Benchmark.mean(distances, Benchmark.Distance::model)),
                LevelText.percent(Benchmark.mean(distances, Benchmark.Distance::lastValue)),
                LevelText.percent(Benchmark.mean(distances, Benchmark.Distance::trend)),
                open);
    }

    private static String open(List<Benchmark.Distance> distances) {
        return LevelText.percent(Benchmark.mean(distances, Benchmark.Distance::open));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-27s%-7s%-12s%-12s%-12s%s", cells).stripTrailing();
    }

    private static void facts(List<String> lines, List<Benchmark.Told> facts) {
        var told = facts.stream().filter(Benchmark.Told::canBeForecast).toList();
        if (told.isEmpty()) {
            return;
        }
        lines.add("facts kept apart that count, by the same forecasts");
        lines.add(fact("fact", "band", "model", Naive.LAST_VALUE.words(), Naive.TREND.words()));
        told.forEach(t -> lines.add(fact(
                t.model().fact().id(),
                FactText.band(t.model().fact()),
                verdict(t.model()),
                verdict(t.lastValue()),
                verdict(t.trend()))));
        var others = facts.stream()
                .filter(t -> !t.canBeForecast())
                .map(t -> t.model().fact().id())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add("not to be forecast from yearly series: " + others);
        }
        lines.add("");
    }

    private static String verdict(Judgement j) {
        return FactText.number(j.median()) + " " + j.verdict().words();
    }

    private static String fact(Object... cells) {
        return String.format(Locale.ROOT, "%-6s%-14s%-14s%-14s%s", cells).stripTrailing();
    }
}
