package smychka.scenario;

import java.util.Collection;
import java.util.List;

/** Faults of values that are each within their bounds and cannot be together. */
final class Combinations {

    private final List<Layer> layers;
    private final Resolved last;
    private final Collection<Fault> faults;

    private Combinations(List<Layer> layers, Resolved last, Collection<Fault> faults) {
        this.layers = layers;
        this.last = last;
        this.faults = faults;
    }

    /** @param layers the settings of the command line the last of them */
    static void check(List<Layer> layers, Resolved last, Collection<Fault> faults) {
        var combinations = new Combinations(layers, last, faults);
        combinations.checkEnd();
        for (var parameter : Parameter.values()) {
            combinations.checkOrder(parameter);
        }
    }

    private void checkEnd() {
        if (last.month(RunKey.END).compareTo(last.month(RunKey.START)) >= 0) {
            return;
        }
        var place = Place.whole(last.name());
        for (var layer : layers) {
            for (var key : List.of(RunKey.START, RunKey.END)) {
                place = layer.run().containsKey(key) ? layer.run().get(key).place() : place;
            }
        }
        var expected = "a month not before the start, " + last.month(RunKey.START);
        faults.add(Fault.at(place, "run.end", "found " + last.month(RunKey.END), expected, ""));
    }

    /** That a parameter stays below the one the reference names, whatever is drawn for either. */
    private void checkOrder(Parameter lesser) {
        var definition = Reference.shipped().parameter(lesser);
        if (definition.below().isEmpty()) {
            return;
        }
        var greater = Names.PARAMETERS.get(definition.below());
        double most = most(lesser);
        double least = least(greater);
        if (most >= least) {
            var found = lesser.key() + " reaches " + Decimals.text(most);
            var expected = "less than " + greater.key() + ", " + Decimals.text(least);
            faults.add(Fault.at(place(lesser, greater), "parameters." + lesser.key(), found, expected, ""));
        }
    }

    private double most(Parameter parameter) {
        var distribution = last.uncertain().get(parameter);
        return distribution == null
                ? last.parameters().of(parameter)
                : distribution.most(Reference.shipped().parameter(parameter).high());
    }

    private double least(Parameter parameter) {
        var distribution = last.uncertain().get(parameter);
        return distribution == null
                ? last.parameters().of(parameter)
                : distribution.least(Reference.shipped().parameter(parameter).low());
    }

    /** Where the last of two parameters was set. */
    private Place place(Parameter one, Parameter other) {
        var place = Place.whole(last.name());
        for (var layer : layers) {
            for (var parameter : List.of(one, other)) {
                place = layer.uncertain().containsKey(parameter)
                        ? layer.uncertain().get(parameter).place()
                        : place;
                place = layer.parameters().containsKey(parameter)
                        ? layer.parameters().get(parameter).place()
                        : place;
            }
        }
        return place;
    }
}
