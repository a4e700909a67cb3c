package smychka.scenario;

import java.util.List;
import java.util.Map;
import smychka.policy.Decree;
import smychka.policy.Lever;

/**
 * What one file, or the settings of the command line, say: only what differs from the layer below.
 *
 * @param parent the word after {@code extends}, or null
 * @param run months by their index, everything else as it is
 * @param holdLevers whether its levers stand for the whole run, against every decree
 */
record Layer(
        String name,
        Placed<String> parent,
        String title,
        String about,
        Map<RunKey, Placed<Long>> run,
        Map<Parameter, Placed<Double>> parameters,
        Map<Lever, Placed<Double>> levers,
        boolean holdLevers,
        List<Placed<Decree>> decrees) {}
