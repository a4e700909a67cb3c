package smychka.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Compares two scenarios value by value, however each came to it. */
public final class Differences {

    private final ScenarioFile left;
    private final ScenarioFile right;
    private final Month from;
    private final Month to;
    private final List<Difference> found = new ArrayList<>();

    private Differences(ScenarioFile left, ScenarioFile right) {
        this.left = left;
        this.right = right;
        this.from = latest(left.scenario().start(), right.scenario().start());
        this.to = earliest(left.scenario().end(), right.scenario().end());
    }

    /** Everything in which they differ; levers and weather in the months that both run. */
    public static List<Difference> between(ScenarioFile left, ScenarioFile right) {
        var differences = new Differences(left, right);
        differences.addRun();
        for (var parameter : Parameter.values()) {
            var definition = Reference.shipped().parameter(parameter);
            differences.add(parameter.key(), definition.unit(), text(left, parameter), text(right, parameter));
        }
        differences.addWeather();
        for (var lever : Lever.values()) {
            differences.addLever(lever);
        }
        return List.copyOf(differences.found);
    }

    private void add(String key, String unit, String one, String other) {
        if (!one.equals(other)) {
            found.add(new Difference(key, unit, "", "", one, other));
        }
    }

    private void addRun() {
        var a = left.run();
        var b = right.run();
        add(
                "run.start",
                "month",
                left.scenario().start().toString(),
                right.scenario().start().toString());
        add(
                "run.end",
                "month",
                left.scenario().end().toString(),
                right.scenario().end().toString());
        add("run.seed", "number", Long.toString(a.seed()), Long.toString(b.seed()));
        add("run.replications", "runs", Integer.toString(a.replications()), Integer.toString(b.replications()));
        add("run.scale", "households", Integer.toString(a.scale()), Integer.toString(b.scale()));
        add("run.indicators", "", kept(a.keep().indicators()), kept(b.keep().indicators()));
        add(
                "run.regions",
                "",
                kept(List.copyOf(a.keep().regions())),
                kept(List.copyOf(b.keep().regions())));
        add("run.households", "", kept(a.keep().households()), kept(b.keep().households()));
    }

    private static String kept(HouseholdSample sample) {
        return sample.isEmpty() ? "none" : sample.yaml();
    }

    private static String kept(List<?> kept) {
        return kept.isEmpty() ? "all" : kept.toString();
    }

    private static String text(ScenarioFile file, Parameter parameter) {
        var distribution = file.scenario().uncertain().get(parameter);
        return distribution == null ? Decimals.text(file.scenario().parameters().of(parameter)) : distribution.yaml();
    }

    private void addWeather() {
        for (int year = from.year(); year <= to.year(); year++) {
            var shared = new LinkedHashMap<List<String>, Set<RegionCode>>();
            for (var region : RegionCode.values()) {
                var pair = List.of(weather(left, year, region), weather(right, year, region));
                if (!pair.get(0).equals(pair.get(1))) {
                    shared.computeIfAbsent(pair, p -> EnumSet.noneOf(RegionCode.class))
                            .add(region);
                }
            }
            for (var entry : shared.entrySet()) {
                var pair = entry.getKey();
                var when = Integer.toString(year);
                found.add(new Difference("weather", "", when, where(entry.getValue()), pair.get(0), pair.get(1)));
            }
        }
    }

    private static String weather(ScenarioFile file, int year, RegionCode region) {
        var usual = KnownData.WEATHER_YEARS.contains(year) ? "as: observed" : "as: drawn";
        return file.scenario()
                .weather()
                .source(year, region)
                .map(WeatherSource::yaml)
                .orElse(usual);
    }

    private static String where(Set<RegionCode> regions) {
        return regions.size() == RegionCode.values().length
                ? ""
                : String.join(" ", regions.stream().map(Enum::name).toList());
    }

    /** A stretch of months in which each scenario's value comes from one decree. */
    private record Stretch(Month from, Month to, String left, String right) {}

    private void addLever(Lever lever) {
        var shared = new LinkedHashMap<Stretch, Set<RegionCode>>();
        for (var region : RegionCode.values()) {
            for (var stretch : stretches(lever, region)) {
                shared.computeIfAbsent(stretch, s -> EnumSet.noneOf(RegionCode.class))
                        .add(region);
            }
        }
        var unit = Reference.shipped().lever(lever).unit();
        shared.forEach((s, regions) -> {
            var when = s.from().equals(s.to()) ? s.from().toString() : s.from() + " to " + s.to();
            found.add(new Difference(lever.key(), unit, when, where(regions), s.left(), s.right()));
        });
    }

    private List<Stretch> stretches(Lever lever, RegionCode region) {
        var stretches = new ArrayList<Stretch>();
        Month begun = null;
        for (var month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            boolean differ = value(left, lever, month, region) != value(right, lever, month, region);
            begun = differ && begun == null ? month : begun;
            var next = month.plus(1);
            boolean ends = month.equals(to)
                    || !rules(lever, month, region).equals(rules(lever, next, region))
                    || value(left, lever, next, region) == value(right, lever, next, region);
            if (differ && ends) {
                stretches.add(new Stretch(
                        begun,
                        month,
                        text(left, lever, begun, month, region),
                        text(right, lever, begun, month, region)));
                begun = null;
            }
        }
        return stretches;
    }

    private List<Object> rules(Lever lever, Month month, RegionCode region) {
        return List.of(
                left.scenario().policy().ruling(lever, month, region),
                right.scenario().policy().ruling(lever, month, region));
    }

    private static String text(ScenarioFile file, Lever lever, Month first, Month last, RegionCode region) {
        var begin = Decimals.text(value(file, lever, first, region));
        var end = Decimals.text(value(file, lever, last, region));
        return begin.equals(end) ? begin : begin + " to " + end;
    }

    private static double value(ScenarioFile file, Lever lever, Month month, RegionCode region) {
        return file.scenario().policy().value(lever, month, region);
    }

    private static Month latest(Month one, Month other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Month earliest(Month one, Month other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
