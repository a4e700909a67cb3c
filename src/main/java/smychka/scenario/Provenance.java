package smychka.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who set what in a scenario: the reference, its files from the oldest, the command line. */
public final class Provenance {

    private static final Place REFERENCE = Place.whole("reference.yaml");
    private static final String RUN = "run.";
    private static final String WEATHER = "weather";

    private final List<Layer> layers;
    private final Resolved last;

    Provenance(List<Layer> layers, Resolved last) {
        this.layers = layers;
        this.last = last;
    }

    /**
     * Where the value of a parameter, a lever, the weather or a key such as {@code run.seed} comes from.
     *
     * @throws FaultsException when there is no such key
     */
    public Explanation explain(String key) {
        return find(key).orElseThrow(() -> {
            var hint = Names.hint(key, Names.settings());
            return new FaultsException(List.of(Fault.at(
                    Place.whole(Texts.quote(key)),
                    "",
                    "unknown key",
                    "a parameter, a lever, weather or run.seed",
                    hint)));
        });
    }

    private Optional<Explanation> find(String key) {
        var lever = Names.LEVERS.get(key);
        var parameter = Names.PARAMETERS.get(key);
        if (lever != null) {
            return Optional.of(new LeverHistory(lever, layers, last).explanation());
        }
        if (parameter != null) {
            return Optional.of(explain(parameter));
        }
        if (key.equals(WEATHER)) {
            return Optional.of(new WeatherHistory(layers, last).explanation());
        }
        for (var run : RunKey.values()) {
            if (key.equals(RUN + run.key())) {
                return Optional.of(explain(run));
            }
        }
        return Optional.empty();
    }

    private Explanation explain(Parameter parameter) {
        var definition = Reference.shipped().parameter(parameter);
        var chain = new ArrayList<Explanation.Setting>();
        chain.add(setting(REFERENCE, "", Decimals.text(definition.value()), definition.source()));
        for (var layer : layers) {
            add(chain, "parameters", layer.parameters(), parameter, Decimals::text);
            add(chain, "uncertain", layer.uncertain(), parameter, Distribution::yaml);
        }
        return throughout(definition, chain);
    }

    private Explanation explain(RunKey key) {
        var definition = Reference.shipped().run(key);
        var chain = new ArrayList<Explanation.Setting>();
        Function<Long, String> text = value -> Changes.text(key, value);
        chain.add(setting(REFERENCE, "", text.apply((long) definition.value()), definition.source()));
        layers.forEach(layer -> add(chain, "run", layer.run(), key, text));
        return throughout(definition, chain);
    }

    private static <K, V> void add(
            List<Explanation.Setting> chain,
            String section,
            Map<K, Placed<V>> values,
            K key,
            Function<V, String> text) {
        var value = values.get(key);
        if (value != null) {
            chain.add(setting(value.place(), section, text.apply(value.value()), ""));
        }
    }

    private static Explanation.Setting setting(Place place, String where, String value, String source) {
        return new Explanation.Setting(place, where, value, "", "", source, "");
    }

    private Explanation throughout(Definition definition, List<Explanation.Setting> chain) {
        int top = chain.size() - 1;
        for (int i = 0; i < top; i++) {
            var s = chain.get(i);
            chain.set(
                    i,
                    new Explanation.Setting(
                            s.place(), s.where(), s.value(), s.when(), s.because(), s.source(), "overruled"));
        }
        var rule = new Explanation.Rule(
                Set.of(),
                last.month(RunKey.START),
                last.month(RunKey.END),
                chain.get(top).value(),
                top);
        return new Explanation(definition, List.of(rule), List.copyOf(chain), "");
    }

    /** The name of a layer's section that holds a decree. */
    static String decree(int index) {
        return String.format(Locale.ROOT, "decrees[%d]", index + 1);
    }
}
