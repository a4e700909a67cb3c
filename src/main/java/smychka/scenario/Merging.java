package smychka.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.unit.RegionCode;

/** Puts a layer on those below it: key by key, and decree by decree in order of date. */
final class Merging {

    private Merging() {}

    static Resolved over(Resolved below, Layer layer) {
        var run = new EnumMap<RunKey, Long>(below.run());
        layer.run().forEach((key, value) -> run.put(key, value.value()));
        var levers = new EnumMap<Lever, Double>(below.levers());
        layer.levers().forEach((lever, value) -> levers.put(lever, value.value()));
        var kept = layer.holdLevers() ? without(below.decrees(), layer) : below.decrees();
        return new Resolved(
                layer.name(),
                layer.title(),
                layer.about(),
                run,
                layer.keep().over(below.keep()),
                parameters(below.parameters(), layer),
                uncertain(below.uncertain(), layer),
                levers,
                weather(below.weather(), layer),
                decrees(kept, layer.decrees()));
    }

    private static Parameters parameters(Parameters below, Layer layer) {
        var parameters = below;
        for (var entry : layer.parameters().entrySet()) {
            parameters = parameters.with(entry.getKey(), entry.getValue().value());
        }
        return parameters;
    }

    /** A parameter that a later layer sets is sure again. */
    private static Map<Parameter, Distribution> uncertain(Map<Parameter, Distribution> below, Layer layer) {
        var uncertain = new EnumMap<Parameter, Distribution>(Parameter.class);
        uncertain.putAll(below);
        uncertain.keySet().removeAll(layer.parameters().keySet());
        layer.uncertain().forEach((parameter, distribution) -> uncertain.put(parameter, distribution.value()));
        return uncertain;
    }

    private static WeatherPlan weather(WeatherPlan below, Layer layer) {
        var weather = below;
        for (var placed : layer.weather()) {
            var rule = placed.value();
            weather = weather.with(rule.first(), rule.last(), everywhere(rule.regions()), rule.source());
        }
        return weather;
    }

    /** The regions a decree holds in. */
    static Set<RegionCode> regions(Decree decree) {
        return everywhere(decree.regions());
    }

    /** None named means all. */
    static Set<RegionCode> everywhere(Set<RegionCode> named) {
        return named.isEmpty() ? EnumSet.allOf(RegionCode.class) : named;
    }

    /** Both lists in order of date; the child's replace the parent's for the same lever, month and region. */
    static List<Placed<Decree>> decrees(List<Placed<Decree>> parent, List<Placed<Decree>> child) {
        var merged = new ArrayList<Placed<Decree>>();
        for (var decree : parent) {
            var rivals = child.stream()
                    .map(Placed::value)
                    .filter(c -> c.date().equals(decree.value().date()))
                    .toList();
            left(decree.value(), rivals).forEach(left -> merged.add(new Placed<>(left, decree.place())));
        }
        merged.addAll(child);
        merged.sort(Comparator.comparing(placed -> placed.value().date()));
        return List.copyOf(merged);
    }

    /** What is left of a decree once others of the same month have replaced it for their levers and regions. */
    private static List<Decree> left(Decree decree, List<Decree> rivals) {
        if (rivals.isEmpty()) {
            return List.of(decree);
        }
        var groups = new LinkedHashMap<Set<RegionCode>, Map<Lever, Double>>();
        decree.set().forEach((lever, value) -> {
            var regions = EnumSet.copyOf(regions(decree));
            rivals.stream().filter(r -> r.set().containsKey(lever)).forEach(r -> regions.removeAll(regions(r)));
            if (!regions.isEmpty()) {
                groups.computeIfAbsent(regions, r -> new EnumMap<>(Lever.class)).put(lever, value);
            }
        });
        var left = new ArrayList<Decree>();
        groups.forEach((regions, set) -> left.add(with(decree, set, regions)));
        return left;
    }

    /** Decrees without the levers that a layer holds against them. */
    private static List<Placed<Decree>> without(List<Placed<Decree>> decrees, Layer layer) {
        var left = new ArrayList<Placed<Decree>>();
        for (var placed : decrees) {
            var decree = placed.value();
            var set = new EnumMap<Lever, Double>(Lever.class);
            set.putAll(decree.set());
            set.keySet().removeAll(layer.levers().keySet());
            layer.decrees().stream()
                    .map(Placed::value)
                    .filter(held -> decree.date().compareTo(held.date()) >= 0)
                    .forEach(held -> set.keySet().removeAll(held.set().keySet()));
            if (!set.isEmpty()) {
                left.add(new Placed<>(with(decree, set, regions(decree)), placed.place()));
            }
        }
        return left;
    }

    private static Decree with(Decree decree, Map<Lever, Double> set, Set<RegionCode> regions) {
        return new Decree(
                decree.date(),
                decree.announced(),
                set,
                decree.ramp(),
                decree.until(),
                regions.equals(regions(decree)) ? decree.regions() : regions,
                decree.because(),
                decree.source(),
                decree.imposed());
    }
}
