package smychka.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import smychka.unit.Month;

/** Reads study files. */
public final class StudyLoader {

    private static final Pattern STUDY =
            Pattern.compile("^[\"']?schema[\"']?\\s*:\\s*[\"']?smychka/study/", Pattern.MULTILINE);

    private StudyLoader() {}

    /** Whether a file says itself that it is a study. */
    public static boolean isStudy(Path file) {
        try {
            return Files.isRegularFile(file)
                    && STUDY.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .find();
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws FaultsException with all faults of the study; those of its scenarios come when they are loaded */
    public static Study load(Path file) {
        return load(file, (study, faults) -> {});
    }

    /**
     * @param further finds what only those know who know facts and indicators
     * @throws FaultsException with all faults of the study; those of its scenarios come when they are loaded
     */
    public static Study load(Path file, BiConsumer<Study, Collection<Fault>> further) {
        Set<Fault> faults = new LinkedHashSet<>();
        var reading = Reading.file(file.toString(), faults);
        Study study = null;
        try {
            study = Yaml.document(reading, Files.readAllBytes(file))
                    .flatMap(node -> Fields.of(reading, "", node))
                    .map(root -> new StudyReader(file, root).study())
                    .orElse(null);
        } catch (IOException e) {
            reading.fault("cannot be read: " + e.getMessage(), "", "");
        }
        if (study != null) {
            further.accept(study, faults);
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(List.copyOf(faults));
        }
        return study;
    }

    /**
     * What a point lays over a base scenario.
     *
     * @param layers scenarios of which the own words, and not their parents', are laid over it, one over the other
     * @param varied {@code key=value}, over these
     * @param from the month from which levers stand as varied; null for the whole run
     * @param settings {@code key=value}, over all
     */
    public record Laid(List<Path> layers, List<String> varied, Month from, List<String> settings) {}

    /**
     * A base scenario with each point laid over it in turn.
     *
     * @throws FaultsException with all faults of the base and what is laid over it
     */
    public static List<ScenarioFile> points(Path base, List<Laid> points) {
        return ScenarioLoader.load(base, points);
    }
}
