package smychka.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.policy.Lever;

/** The words a scenario may use for parameters and levers, and the faults of those it may not. */
final class Names {

    static final Map<String, Parameter> PARAMETERS = new LinkedHashMap<>();
    static final Map<String, Lever> LEVERS = new LinkedHashMap<>();

    static {
        for (var parameter : Parameter.values()) {
            PARAMETERS.put(parameter.key(), parameter);
        }
        for (var lever : Lever.values()) {
            LEVERS.put(lever.key(), lever);
        }
    }

    private Names() {}

    static Optional<Parameter> parameter(Fields fields, Fields.Field field) {
        var word = field.key().getValue();
        var elsewhere = LEVERS.containsKey(word) ? "a lever: put it under levers or set" : "";
        return named(fields, field, PARAMETERS, elsewhere);
    }

    static Optional<Lever> lever(Fields fields, Fields.Field field) {
        var word = field.key().getValue();
        var elsewhere = PARAMETERS.containsKey(word) ? "a parameter: put it under parameters" : "";
        return named(fields, field, LEVERS, elsewhere);
    }

    private static <T> Optional<T> named(Fields fields, Fields.Field field, Map<String, T> known, String elsewhere) {
        var word = field.key().getValue();
        var found = Optional.ofNullable(known.get(word));
        if (found.isEmpty()) {
            boolean isRest = word.matches("\\d{1,9}") && !Fields.isFilled(field.value());
            var hint = isRest ? "a decimal comma? write a point instead" : elsewhere;
            hint = hint.isEmpty() ? hint(word, known.keySet()) : hint;
            fields.reading().fault(field.key(), fields.path(word), "unknown key", "", hint);
        }
        return found;
    }

    /** The nearest of the known words, or why the word can never be one of them. */
    static String hint(String word, Collection<String> known) {
        return KnownData.INDICATORS.contains(word)
                ? "an indicator: an outcome of the model, never an input"
                : Spelling.hint(word, known);
    }

    /** Every word that {@code --set} takes. */
    static List<String> settings() {
        var words = new ArrayList<String>(LEVERS.keySet());
        words.addAll(PARAMETERS.keySet());
        for (var key : RunKey.values()) {
            words.add("run." + key.key());
        }
        return words;
    }
}
