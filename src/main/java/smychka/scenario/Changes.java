package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import smychka.policy.Decree;
import smychka.unit.Month;

/** Lists in what a layer differs from those below it. */
final class Changes {

    private static final String WHOLE_RUN = "Set on the command line for the whole run, against every decree.";

    private final Resolved below;
    private final boolean holdLevers;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Resolved below, boolean holdLevers) {
        this.below = below;
        this.holdLevers = holdLevers;
    }

    static List<Change> of(Resolved below, Layer layer) {
        var list = new Changes(below, layer.holdLevers());
        layer.run().forEach((key, value) -> list.addRun(key, value));
        layer.parameters().forEach((parameter, value) -> {
            double from = below.parameters().of(parameter);
            list.add(Change.Kind.PARAMETER, parameter.key(), Decimals.text(from), value);
        });
        layer.uncertain().forEach((parameter, placed) -> list.addUncertain(parameter, placed));
        layer.weather().forEach(list::addWeather);
        layer.levers().forEach((lever, value) -> {
            double from = below.levers().get(lever);
            list.add(Change.Kind.LEVER, lever.key(), Decimals.text(from), value);
        });
        layer.decrees().forEach(list::addDecree);
        return list.changes;
    }

    private void add(Change.Kind kind, String key, String from, Placed<Double> to) {
        var text = Decimals.text(to.value());
        var because = holdLevers && kind == Change.Kind.LEVER ? WHOLE_RUN : "";
        var imposed = kind == Change.Kind.LEVER
                ? Reference.shipped().lever(Names.LEVERS.get(key)).kind()
                : "";
        changes.add(new Change(kind, key, from, text, null, null, null, Set.of(), because, "", imposed, to.place()));
    }

    private void addRun(RunKey key, Placed<Long> to) {
        long from = below.run().get(key);
        var name = "run." + key.key();
        addTimeless(Change.Kind.RUN, name, text(key, from), text(key, to.value()), "", "", to.place());
    }

    private void addUncertain(Parameter parameter, Placed<Distribution> to) {
        var before = below.uncertain().get(parameter);
        var from = before == null ? Decimals.text(below.parameters().of(parameter)) : before.yaml();
        addTimeless(
                Change.Kind.UNCERTAIN,
                parameter.key(),
                from,
                to.value().yaml(),
                "Drawn anew for each replication.",
                "",
                to.place());
    }

    private void addWeather(Placed<WeatherRule> placed) {
        var rule = placed.value();
        var where = rule.regions().isEmpty() ? "" : " in " + rule.regions();
        var before = below.weather()
                .source(
                        rule.first(),
                        Merging.everywhere(rule.regions()).iterator().next());
        addTimeless(
                Change.Kind.WEATHER,
                "weather of " + rule.years() + where,
                before.map(WeatherSource::yaml).orElse("as observed"),
                rule.source().yaml(),
                rule.because(),
                rule.citation(),
                placed.place());
    }

    private void addTimeless(
            Change.Kind kind, String key, String from, String to, String because, String source, Place place) {
        changes.add(new Change(kind, key, from, to, null, null, null, Set.of(), because, source, "", place));
    }

    static String text(RunKey key, long value) {
        return key.isMonth() ? new Month((int) value).toString() : Long.toString(value);
    }

    private void addDecree(Placed<Decree> placed) {
        var decree = placed.value();
        var region = Merging.regions(decree).iterator().next();
        decree.set().forEach((lever, to) -> {
            double from = below.policy().value(lever, decree.date(), region);
            changes.add(new Change(
                    Change.Kind.DECREE,
                    lever.key(),
                    Decimals.text(from),
                    Decimals.text(to),
                    decree.date(),
                    decree.ramp(),
                    decree.until(),
                    decree.regions(),
                    decree.because(),
                    decree.source(),
                    decree.imposed().isEmpty()
                            ? Reference.shipped().lever(lever).kind()
                            : decree.imposed(),
                    placed.place()));
        });
    }
}
