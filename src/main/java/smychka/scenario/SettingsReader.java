package smychka.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import smychka.policy.Lever;

/**
 * Reads {@code --set key=value}, the last layer. A lever set here stands at its value for the whole run: every decree on
 * it, dated before or after the start, is dropped. A parameter or a key such as {@code run.seed} simply differs.
 */
final class SettingsReader {

    private static final String RUN = "run.";

    private final Collection<Fault> faults;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<RunKey, Placed<Long>> run = new EnumMap<>(RunKey.class);
    private final Map<Parameter, Placed<Double>> parameters = new EnumMap<>(Parameter.class);
    private final Map<Lever, Placed<Double>> levers = new EnumMap<>(Lever.class);
    private final List<Unseen> unseen = new ArrayList<>();

    private SettingsReader(Collection<Fault> faults) {
        this.faults = faults;
    }

    static Layer read(List<String> settings, Collection<Fault> faults) {
        var reader = new SettingsReader(faults);
        for (int i = 0; i < settings.size(); i++) {
            reader.read(Reading.setting("--set " + (i + 1), faults), settings.get(i));
        }
        return Layer.settings(reader.run, reader.parameters, reader.levers, reader.unseen);
    }

    private void read(Reading reading, String setting) {
        int equals = setting.indexOf('=');
        var key = setting.substring(0, Math.max(0, equals)).strip();
        if (equals < 0) {
            reading.fault("found " + Texts.quote(setting), "key=value, such as grain.state_price=40", "");
            return;
        }
        if (!seen.add(key)) {
            reading.fault("set twice: " + Texts.quote(key), "one value", "");
            return;
        }
        var value = setting.substring(equals + 1).strip();
        if (value.isEmpty()) {
            refuse(reading, key, "found nothing", "a value", "");
            return;
        }
        Yaml.document(reading, value).ifPresent(node -> read(reading, key, node));
    }

    private void read(Reading reading, String key, Node node) {
        var place = reading.place(node);
        if (key.startsWith(RUN) && run(reading, key, node, place)) {
            return;
        }
        var parameter = Names.PARAMETERS.get(key);
        var lever = Names.LEVERS.get(key);
        if (parameter == null && lever == null) {
            refuse(reading, key, "unknown key", "", Names.hint(key, Names.settings()));
            return;
        }
        var reference = Reference.shipped();
        var definition = lever == null ? reference.parameter(parameter) : reference.lever(lever);
        var number = Scalars.number(reading, key, node, definition);
        if (number.isPresent() && lever != null) {
            var value = new Placed<>(number.getAsDouble(), place);
            levers.put(lever, value);
            if (!definition.wasSeen(value.value())) {
                unseen.add(Unseen.of(lever, null, value, key));
            }
        } else if (number.isPresent()) {
            parameters.put(parameter, new Placed<>(number.getAsDouble(), place));
        }
    }

    private boolean run(Reading reading, String key, Node node, Place place) {
        for (var candidate : RunKey.values()) {
            if (key.equals(RUN + candidate.key())) {
                LayerReader.run(reading, key, candidate, node)
                        .ifPresent(value -> run.put(candidate, new Placed<>(value, place)));
                return true;
            }
        }
        return false;
    }

    private void refuse(Reading reading, String key, String found, String expected, String hint) {
        faults.add(Fault.at(Place.whole(reading.file()), Texts.quote(key), found, expected, hint));
    }
}
