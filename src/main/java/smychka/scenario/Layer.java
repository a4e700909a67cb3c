package smychka.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.unit.Month;

/**
 * What one file, or the settings of the command line, say: only what differs from the layer below.
 *
 * @param parent the word after {@code extends}, or null
 * @param run months by their index, everything else as it is
 * @param unseen what it sets outside the range of history
 * @param holdLevers whether its levers stand for the whole run, and those of its decrees from their date on, against
 *     every decree of the layers below
 */
record Layer(
        String name,
        Placed<String> parent,
        String title,
        String about,
        Map<RunKey, Placed<Long>> run,
        KeepLayer keep,
        Map<Parameter, Placed<Double>> parameters,
        Map<Parameter, Placed<Distribution>> uncertain,
        Map<Lever, Placed<Double>> levers,
        boolean holdLevers,
        List<Placed<WeatherRule>> weather,
        List<Placed<Decree>> decrees,
        List<Unseen> unseen) {

    /** The settings of the command line: the last layer, which keeps the names and texts of the one below. */
    static Layer settings(
            Map<RunKey, Placed<Long>> run,
            Map<Parameter, Placed<Double>> parameters,
            Map<Lever, Placed<Double>> levers,
            List<Unseen> unseen) {
        return new Layer(
                "--set",
                null,
                "",
                "",
                run,
                KeepLayer.SILENT,
                parameters,
                Map.of(),
                levers,
                true,
                List.of(),
                List.of(),
                unseen);
    }

    /** Settings of which the levers stand from a month on, and not from the start. */
    Layer since(Month from) {
        var set = new EnumMap<Lever, Double>(Lever.class);
        levers.forEach((lever, value) -> set.put(lever, value.value()));
        var decrees = levers.values().stream()
                .limit(1)
                .map(first ->
                        new Placed<>(new Decree(from, null, set, null, null, Set.of(), "", "", ""), first.place()))
                .toList();
        return new Layer(
                name, parent, title, about, run, keep, parameters, uncertain, Map.of(), true, weather, decrees, unseen);
    }

    Layer named(Layer below) {
        return new Layer(
                below.name,
                null,
                below.title,
                below.about,
                run,
                keep,
                parameters,
                uncertain,
                levers,
                holdLevers,
                weather,
                decrees,
                unseen);
    }
}
