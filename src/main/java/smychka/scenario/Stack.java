package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The layers of one scenario laid on each other, with what is to be said about the topmost. */
final class Stack {

    private Stack() {}

    static ScenarioFile of(Path file, List<Layer> layers, Layer settings, Collection<Fault> faults) {
        return of(file, layers, List.of(), settings, faults);
    }

    /** @param laid what a study lays between the file and the settings, without a name of its own */
    static ScenarioFile of(Path file, List<Layer> layers, List<Layer> laid, Layer settings, Collection<Fault> faults) {
        var own = layers.get(layers.size() - 1);
        var parent = Resolved.reference();
        for (var layer : layers.subList(0, layers.size() - 1)) {
            parent = Merging.over(parent, layer);
        }
        var changes = new ArrayList<>(Changes.of(parent, own));
        var merged = Merging.over(parent, own);
        for (var layer : laid) {
            changes.addAll(Changes.of(merged, layer));
            merged = Merging.over(merged, layer.named(own));
        }
        changes.addAll(Changes.of(merged, settings));
        var last = Merging.over(merged, settings.named(own));
        var all = new ArrayList<>(layers);
        all.addAll(laid);
        all.add(settings);
        Combinations.check(all, last, faults);
        boolean isSound = faults.isEmpty();
        var scenario = last.scenario();
        return new ScenarioFile(
                file,
                scenario,
                last.settings(),
                layers.stream().map(Layer::name).toList(),
                List.copyOf(changes),
                Doubts.of(layers, laid, settings, merged, last),
                new Provenance(all, last),
                isSound ? ScenarioWriter.yaml(scenario, last.settings()) : "",
                isSound ? ScenarioHash.of(scenario) : "");
    }
}
