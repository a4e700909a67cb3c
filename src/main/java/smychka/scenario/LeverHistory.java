package smychka.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Who sets a lever, and what rules for it in which months. */
final class LeverHistory {

    /** A setting, the value it aims at, and its decree or null. */
    private record Source(Explanation.Setting setting, Decree decree, Place place) {}

    private final Lever lever;
    private final List<Layer> layers;
    private final Resolved last;
    private final Policy policy;
    private final List<Source> sources = new ArrayList<>();
    private int start;

    LeverHistory(Lever lever, List<Layer> layers, Resolved last) {
        this.lever = lever;
        this.layers = layers;
        this.last = last;
        this.policy = last.policy();
    }

    Explanation explanation() {
        var definition = Reference.shipped().lever(lever);
        add(Place.whole("reference.yaml"), "", definition.value(), null);
        for (var layer : layers) {
            var value = layer.levers().get(lever);
            if (value != null) {
                start = sources.size();
                add(value.place(), layer.holdLevers() ? "the whole run" : "levers", value.value(), null);
            }
            for (int i = 0; i < layer.decrees().size(); i++) {
                var placed = layer.decrees().get(i);
                if (placed.value().set().containsKey(lever)) {
                    add(
                            placed.place(),
                            Provenance.decree(i),
                            placed.value().set().get(lever),
                            placed.value());
                }
            }
        }
        var rules = rules();
        return new Explanation(definition, rules, chain(rules), note());
    }

    /** From when planners set the price of grain themselves. */
    private String note() {
        var end = last.month(RunKey.END);
        for (var month = last.month(RunKey.START); month.compareTo(end) <= 0; month = month.plus(1)) {
            if (lever == Lever.GRAIN_STATE_PRICE
                    && policy.value(Lever.GRAIN_FLEXIBLE_PRICE, month, RegionCode.UKR) > 0) {
                return "From " + month + " the planners' rule (grain.flexible_price) moves the price itself.";
            }
        }
        return "";
    }

    private void add(Place place, String where, double value, Decree decree) {
        var when = decree == null ? "" : when(decree);
        var because = decree == null ? "" : decree.because();
        var source = decree == null ? "" : decree.source();
        var setting = new Explanation.Setting(place, where, Decimals.text(value), when, because, source, "");
        sources.add(new Source(setting, decree, place));
    }

    private static String when(Decree decree) {
        var when = new StringBuilder("from ").append(decree.date());
        if (!decree.announced().equals(decree.date())) {
            when.append(", announced ").append(decree.announced());
        }
        if (decree.ramp() != null) {
            when.append(", reached ").append(decree.ramp());
        }
        if (decree.until() != null) {
            when.append(", until ").append(decree.until());
        }
        if (!decree.regions().isEmpty()) {
            when.append(", in ").append(decree.regions());
        }
        return when.toString();
    }

    /** The same stretches told once for all regions that share them. */
    private List<Explanation.Rule> rules() {
        var alike = new LinkedHashMap<List<Explanation.Rule>, Set<RegionCode>>();
        for (var region : RegionCode.values()) {
            alike.computeIfAbsent(stretches(region), s -> EnumSet.noneOf(RegionCode.class))
                    .add(region);
        }
        var rules = new ArrayList<Explanation.Rule>();
        alike.forEach((stretches, regions) -> {
            var where = alike.size() == 1 ? Set.<RegionCode>of() : regions;
            stretches.forEach(s -> rules.add(new Explanation.Rule(where, s.from(), s.to(), s.value(), s.by())));
        });
        return List.copyOf(rules);
    }

    private List<Explanation.Rule> stretches(RegionCode region) {
        var first = new TreeMap<Month, Integer>();
        var end = last.month(RunKey.END);
        int before = -1;
        for (var month = last.month(RunKey.START); month.compareTo(end) <= 0; month = month.plus(1)) {
            int by = source(month, region);
            if (by != before) {
                first.put(month, by);
            }
            before = by;
        }
        var stretches = new ArrayList<Explanation.Rule>();
        for (Map.Entry<Month, Integer> stretch : first.entrySet()) {
            var next = first.higherKey(stretch.getKey());
            var to = next == null ? end : next.plus(-1);
            stretches.add(new Explanation.Rule(
                    Set.of(), stretch.getKey(), to, value(stretch.getKey(), to, region), stretch.getValue()));
        }
        return stretches;
    }

    private String value(Month from, Month to, RegionCode region) {
        var first = Decimals.text(policy.value(lever, from, region));
        var reached = Decimals.text(policy.value(lever, to, region));
        return first.equals(reached) ? first : first + " to " + reached;
    }

    private int source(Month month, RegionCode region) {
        var ruling = policy.ruling(lever, month, region);
        if (ruling.isEmpty()) {
            return start;
        }
        var place = last.decrees().get(ruling.getAsInt()).place();
        for (int i = sources.size() - 1; i > 0; i--) {
            if (sources.get(i).decree() != null && sources.get(i).place().equals(place)) {
                return i;
            }
        }
        return start;
    }

    private List<Explanation.Setting> chain(List<Explanation.Rule> rules) {
        var chain = new ArrayList<Explanation.Setting>();
        for (int i = 0; i < sources.size(); i++) {
            int number = i;
            boolean idle = rules.stream().noneMatch(rule -> rule.by() == number);
            var s = sources.get(i).setting();
            chain.add(new Explanation.Setting(
                    s.place(),
                    s.where(),
                    s.value(),
                    s.when(),
                    s.because(),
                    s.source(),
                    idle ? fate(sources.get(i), i) : ""));
        }
        return List.copyOf(chain);
    }

    private String fate(Source source, int number) {
        var decree = source.decree();
        if (decree == null) {
            return number < start ? "overruled" : "a decree rules at the start";
        }
        if (decree.date().compareTo(last.month(RunKey.END)) > 0) {
            return "after the end";
        }
        boolean isLeft = last.decrees().stream()
                .anyMatch(
                        d -> d.place().equals(source.place()) && d.value().set().containsKey(lever));
        return isLeft ? "never rules: later decrees come before it begins or the run starts after it" : "replaced";
    }
}
