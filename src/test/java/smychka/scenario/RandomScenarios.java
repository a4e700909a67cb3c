package smychka.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.random.Drawn;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Scenarios that use all of the language, drawn at random. */
final class RandomScenarios {

    static final List<Lever> LEVERS = List.of(Lever.values());
    /** Those that have no say in the bounds of another. */
    static final List<Parameter> PARAMETERS = Stream.of(Parameter.values())
            .filter(p -> Reference.shipped().parameter(p).below().isEmpty())
            .filter(p -> Reference.shipped().parameters().stream()
                    .noneMatch(d -> d.below().equals(p.key())))
            .toList();

    private static final List<Integer> CHARACTERS =
            "abc: #'\"\\{}[],&*!|>%@`-?\n\t\u00e9\u0416".chars().boxed().toList();
    private static final Month START = Month.parse("1921-10");

    private RandomScenarios() {}

    static Scenario scenario(Drawn drawn) {
        var title = text(drawn);
        var about = text(drawn);
        var decrees = new ArrayList<Decree>();
        for (int left = drawn.whole(0, 12); left > 0; left--) {
            decrees.add(decree(drawn));
        }
        var end = START.plus(drawn.whole(0, 60));
        var policy = new Policy(Resolved.reference().levers(), withoutTwice(decrees));
        var uncertain = uncertain(drawn);
        var parameters = parameters(drawn);
        for (var parameter : uncertain.keySet()) {
            parameters = parameters.with(parameter, Parameters.reference().of(parameter));
        }
        return new Scenario(
                "round",
                title.isEmpty() ? "round" : title,
                about,
                START,
                end,
                parameters,
                policy,
                weather(drawn),
                uncertain);
    }

    static RunSettings run(Drawn drawn) {
        var indicators = KnownData.INDICATORS.stream()
                .filter(i -> drawn.whole(0, 40) == 0)
                .toList();
        var keep = new Keep(indicators, regions(drawn), households(drawn));
        return new RunSettings(drawn.whole(0, 9), drawn.whole(1, 30), 1000, keep);
    }

    private static HouseholdSample households(Drawn drawn) {
        var months = new ArrayList<Month>();
        for (int left = drawn.whole(0, 3); left > 0; left--) {
            months.add(START.plus(drawn.whole(0, 60)));
        }
        return months.isEmpty() ? HouseholdSample.NONE : new HouseholdSample(months, drawn.whole(1, 8) / 8.0);
    }

    static double value(Drawn drawn, Definition d) {
        if (!d.only().isEmpty()) {
            return drawn.of(d.only());
        }
        double value = Math.min(d.high(), d.low() + (d.high() - d.low()) * drawn.whole(0, 8) / 8);
        return d.whole() || d.isSwitch() ? Math.rint(value) : value;
    }

    static Decree decree(Drawn drawn) {
        var lever = drawn.of(LEVERS);
        var definition = Reference.shipped().lever(lever);
        var month = START.plus(drawn.whole(-20, 80));
        int ramp = drawn.whole(0, 15);
        int until = drawn.whole(0, 15);
        return new Decree(
                month,
                month.plus(-until),
                Map.of(lever, value(drawn, definition)),
                ramp == 0 ? null : month.plus(ramp),
                until == 0 ? null : month.plus(Math.max(ramp, until)),
                definition.regional() ? regions(drawn) : Set.of(),
                text(drawn),
                "",
                drawn.of(List.of("", "decree", "observed", "assumed", "fitted")));
    }

    private static Set<RegionCode> regions(Drawn drawn) {
        var where = new LinkedHashSet<RegionCode>();
        for (int left = drawn.whole(0, 4); left > 0; left--) {
            where.add(drawn.of(List.of(RegionCode.values())));
        }
        return where;
    }

    private static Parameters parameters(Drawn drawn) {
        var values = Parameters.reference();
        for (int left = drawn.whole(0, 5); left > 0; left--) {
            var parameter = drawn.of(PARAMETERS);
            values = values.with(parameter, value(drawn, Reference.shipped().parameter(parameter)));
        }
        return values;
    }

    private static Map<Parameter, Distribution> uncertain(Drawn drawn) {
        var uncertain = new TreeMap<Parameter, Distribution>();
        for (int left = drawn.whole(0, 4); left > 0; left--) {
            var parameter = drawn.of(PARAMETERS);
            var definition = Reference.shipped().parameter(parameter);
            if (definition.low() < definition.high()) {
                uncertain.put(parameter, distribution(drawn, definition));
            }
        }
        return uncertain;
    }

    private static Distribution distribution(Drawn drawn, Definition d) {
        double middle = value(drawn, d);
        double wide = d.high() - d.low();
        boolean whole = d.whole();
        return switch (drawn.whole(0, 4)) {
            case 0 -> new Distribution.Uniform(d.low(), d.high());
            case 1 -> new Distribution.Triangular(d.low(), middle, d.high());
            case 2 -> new Distribution.Normal(middle, wide / drawn.whole(1, 9));
            case 3 -> new Distribution.Lognormal(middle > 0 ? middle : d.high(), drawn.real(0.01, 1));
            default -> new Distribution.Listed(List.of(whole ? d.low() : middle, d.high()));
        };
    }

    private static WeatherPlan weather(Drawn drawn) {
        var plan = WeatherPlan.OBSERVED;
        for (int left = drawn.whole(0, 3); left > 0; left--) {
            int year = drawn.whole(1921, 1930);
            var source = drawn.of(List.of(
                    new WeatherSource.Observed(),
                    new WeatherSource.Mean(),
                    new WeatherSource.Drawn(),
                    new WeatherSource.Like(drawn.whole(1921, 1933)),
                    new WeatherSource.Given(drawn.whole(1, 12) / 10.0)));
            plan = plan.with(year, year + drawn.whole(0, 3), Merging.everywhere(regions(drawn)), source);
        }
        return plan;
    }

    private static String text(Drawn drawn) {
        var text = new StringBuilder();
        for (int left = drawn.whole(0, 12); left > 0; left--) {
            text.append((char) (int) drawn.of(CHARACTERS));
        }
        return text.toString().strip();
    }

    /** Only the first decree on a lever in a month: a file may not set one twice. */
    private static List<Decree> withoutTwice(List<Decree> decrees) {
        var seen = new LinkedHashSet<String>();
        return decrees.stream()
                .filter(d -> seen.add(d.date() + d.set().keySet().toString()))
                .toList();
    }
}
