package smychka.scenario;

import java.nio.file.Path;
import java.util.List;
import smychka.unit.Month;

/**
 * A study: scenarios, and what is varied in each of them.
 *
 * @param name the file's name without {@code .yaml}
 * @param bases the scenario files it starts from
 * @param settings {@code run.key=value} for what the study says of {@code run}
 * @param from the month from which levers stand as the design varies them; null for the whole run
 * @param calibration what it fits, in place of a design; null for a study that is run
 */
public record Study(
        Path file,
        String name,
        String title,
        String about,
        List<Path> bases,
        List<String> settings,
        Design design,
        Month from,
        Calibration calibration) {

    public static final String SCHEMA = "smychka/study/1";

    /** What results call a scenario file: its name without {@code .yaml}. */
    public static String name(Path scenario) {
        return Chain.name(scenario);
    }
}
