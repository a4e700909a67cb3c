package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** The layers of one scenario laid on each other, with what is to be said about the topmost. */
final class Stack {

    private Stack() {}

    static ScenarioFile of(Path file, List<Layer> layers, Layer settings, Collection<Fault> faults) {
        var own = layers.get(layers.size() - 1);
        var parent = Resolved.reference();
        for (var layer : layers.subList(0, layers.size() - 1)) {
            parent = Merging.over(parent, layer);
        }
        var merged = Merging.over(parent, own);
        var last = Merging.over(merged, named(settings, own));
        if (last.month(RunKey.END).compareTo(last.month(RunKey.START)) < 0) {
            faults.add(endBeforeStart(last, own, settings));
        }
        var changes = new ArrayList<>(Changes.of(parent, own));
        changes.addAll(Changes.of(merged, settings));
        var scenario = last.scenario();
        return new ScenarioFile(
                file,
                scenario,
                last.settings(),
                layers.stream().map(Layer::name).toList(),
                List.copyOf(changes),
                warnings(merged, last, own),
                ScenarioWriter.yaml(scenario, last.settings()),
                ScenarioHash.of(scenario));
    }

    /** The settings as a layer that keeps the scenario's name and texts. */
    private static Layer named(Layer settings, Layer own) {
        return new Layer(
                own.name(),
                null,
                own.title(),
                own.about(),
                settings.run(),
                settings.parameters(),
                settings.levers(),
                true,
                List.of());
    }

    private static Fault endBeforeStart(Resolved last, Layer own, Layer settings) {
        var place = Place.whole(own.name());
        for (var layer : List.of(own, settings)) {
            for (var key : List.of(RunKey.START, RunKey.END)) {
                place = layer.run().containsKey(key) ? layer.run().get(key).place() : place;
            }
        }
        var expected = "a month not before the start, " + last.month(RunKey.START);
        return Fault.at(place, "run.end", "found " + last.month(RunKey.END), expected, "");
    }

    private static List<Fault> warnings(Resolved merged, Resolved last, Layer own) {
        var warnings = new ArrayList<Fault>();
        var end = last.month(RunKey.END);
        for (int i = 0; i < own.decrees().size(); i++) {
            var decree = own.decrees().get(i);
            if (decree.value().date().compareTo(end) > 0) {
                var found = "dated " + decree.value().date() + ", after the end";
                var path = "decrees[" + (i + 1) + "]";
                warnings.add(Fault.at(decree.place(), path, found, "", "it is ignored: the run ends in " + end));
            }
        }
        own.levers().forEach((lever, value) -> {
            if (!rules(merged.policy(), last.month(RunKey.START), lever, value.value())) {
                var found = "a decree rules at the start instead";
                warnings.add(Fault.at(value.place(), "levers." + lever.key(), found, "", "it is ignored"));
            }
        });
        return List.copyOf(warnings);
    }

    private static boolean rules(Policy policy, Month start, Lever lever, double value) {
        for (var region : RegionCode.values()) {
            if (policy.value(lever, start, region) == value) {
                return true;
            }
        }
        return false;
    }
}
