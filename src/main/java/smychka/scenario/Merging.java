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
        var parameters = below.parameters();
        for (var entry : layer.parameters().entrySet()) {
            parameters = parameters.with(entry.getKey(), entry.getValue().value());
        }
        var levers = new EnumMap<Lever, Double>(below.levers());
        layer.levers().forEach((lever, value) -> levers.put(lever, value.value()));
        var kept = layer.holdLevers() ? without(below.decrees(), layer.levers().keySet()) : below.decrees();
        var own = layer.decrees().stream().map(Placed::value).toList();
        return new Resolved(layer.name(), layer.title(), layer.about(), run, parameters, levers, decrees(kept, own));
    }

    /** The regions a decree holds in. */
    static Set<RegionCode> regions(Decree decree) {
        return decree.regions().isEmpty() ? EnumSet.allOf(RegionCode.class) : decree.regions();
    }

    /** Both lists in order of date; the child's replace the parent's for the same lever, month and region. */
    static List<Decree> decrees(List<Decree> parent, List<Decree> child) {
        var merged = new ArrayList<Decree>();
        for (var decree : parent) {
            var rivals =
                    child.stream().filter(c -> c.date().equals(decree.date())).toList();
            merged.addAll(left(decree, rivals));
        }
        merged.addAll(child);
        merged.sort(Comparator.comparing(Decree::date));
        return List.copyOf(merged);
    }

    /** What is left of a decree once others of the same month have replaced it for their levers and regions. */
    private static List<Decree> left(Decree decree, List<Decree> rivals) {
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

    private static List<Decree> without(List<Decree> decrees, Set<Lever> levers) {
        var left = new ArrayList<Decree>();
        for (var decree : decrees) {
            var set = new EnumMap<Lever, Double>(Lever.class);
            set.putAll(decree.set());
            set.keySet().removeAll(levers);
            if (!set.isEmpty()) {
                left.add(with(decree, set, regions(decree)));
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
