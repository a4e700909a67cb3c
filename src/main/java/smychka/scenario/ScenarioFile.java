package smychka.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * A scenario as it was read, with all its layers merged.
 *
 * @param file the file as the user named it
 * @param chain the names of the layers, the oldest ancestor first, the file itself last
 * @param changes in what the file and the settings of the command line differ from the file's parent
 * @param warnings what is allowed but has no effect, or was never seen in history
 * @param provenance who set what
 * @param resolvedYaml the whole scenario in one file, runnable as it is
 * @param hash of what decides results: levers month by month, parameters, weather, start and end; texts do not count
 */
public record ScenarioFile(
        Path file,
        Scenario scenario,
        RunSettings run,
        List<String> chain,
        List<Change> changes,
        List<Fault> warnings,
        Provenance provenance,
        String resolvedYaml,
        String hash) {}
