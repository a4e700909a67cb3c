package smychka.view.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/**
 * All that decides what the window's economy does: the scenario opened, and what the user has changed since.
 *
 * @param seed the batch's seed; the economy is its first replication
 * @param scale real households one agent stands for
 * @param parameters changed by hand, for the whole run
 * @param decrees made by hand, by the month in which they begin to hold
 */
public record Recipe(
        ScenarioFile opened,
        long seed,
        int scale,
        Map<Parameter, Double> parameters,
        Map<Month, Map<Lever, Double>> decrees) {

    private static final String ENDING = ".yaml";

    /** The scenario as its file has it. */
    public static Recipe of(ScenarioFile opened) {
        return new Recipe(opened, opened.run().seed(), opened.run().scale(), Map.of(), Map.of());
    }

    public Recipe with(long newSeed, int newScale) {
        return new Recipe(opened, newSeed, newScale, parameters, decrees);
    }

    public Recipe with(Parameter parameter, double value) {
        var changed = new EnumMap<Parameter, Double>(Parameter.class);
        changed.putAll(parameters);
        changed.put(parameter, value);
        return new Recipe(opened, seed, scale, Collections.unmodifiableMap(changed), decrees);
    }

    /** The later of two decrees on one lever in one month stands. */
    public Recipe with(Month from, Lever lever, double value) {
        var all = new TreeMap<Month, Map<Lever, Double>>(decrees);
        var ofMonth = new EnumMap<Lever, Double>(Lever.class);
        ofMonth.putAll(all.getOrDefault(from, Map.of()));
        ofMonth.put(lever, value);
        all.put(from, Collections.unmodifiableMap(ofMonth));
        return new Recipe(opened, seed, scale, parameters, Collections.unmodifiableMap(all));
    }

    /** The scenario as opened, with nothing changed by hand. */
    public Recipe plain() {
        return new Recipe(opened, seed, scale, Map.of(), Map.of());
    }

    public boolean isChanged() {
        return !parameters.isEmpty() || !decrees.isEmpty();
    }

    /** The scenario with all changes, read as any scenario file is. */
    public ScenarioFile resolved() {
        try {
            var folder = Files.createTempDirectory("smychka");
            var file = folder.resolve(opened.scenario().name() + "-changed" + ENDING);
            try {
                Files.writeString(file, overlay(folder, opened.scenario().title()));
                // parents may lie only beside files that are named
                return ScenarioLoader.load(List.of(opened.file(), file), List.of())
                        .get(1);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A small scenario file that extends the one opened and says what has been changed; to lie in a folder. */
    public String overlay(Path folder, String title) {
        var yaml = new StringBuilder("schema: smychka/scenario/1\n");
        yaml.append("extends: ").append(quoted(parent(folder))).append('\n');
        yaml.append("title: ").append(quoted(title)).append('\n');
        yaml.append("about: ")
                .append(quoted("Changed by hand while it ran in the window: " + summary() + "."))
                .append('\n');
        yaml.append("run: {seed: " + seed + ", scale: " + scale + "}\n");
        if (!parameters.isEmpty()) {
            yaml.append("parameters:\n");
            parameters.forEach((p, value) -> yaml.append("  " + p.key() + ": " + plain(value) + "\n"));
        }
        if (!decrees.isEmpty()) {
            yaml.append("decrees:\n");
            decrees.forEach((month, set) -> yaml.append("  - date: " + month + "\n    set: {" + list(set) + "}\n")
                    .append("    because: \"Decreed by hand in the window.\"\n"));
        }
        return yaml.toString();
    }

    private String summary() {
        int levers = decrees.values().stream().mapToInt(Map::size).sum();
        return levers + (levers == 1 ? " lever" : " levers") + " by decree, " + parameters.size()
                + (parameters.size() == 1 ? " parameter" : " parameters");
    }

    private static String list(Map<Lever, Double> set) {
        return set.entrySet().stream()
                .map(e -> e.getKey().key() + ": " + plain(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The word after {@code extends}: the way from a folder to the scenario opened, without its ending. */
    private String parent(Path folder) {
        var file = opened.file().toAbsolutePath().normalize();
        var from = folder.toAbsolutePath().normalize();
        var way = file.getRoot().equals(from.getRoot()) ? from.relativize(file) : file;
        var word = way.toString().replace('\\', '/');
        return word.endsWith(ENDING) ? word.substring(0, word.length() - ENDING.length()) : word;
    }

    /** A number without an exponent that reads back the same. */
    public static String plain(double value) {
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    private static String quoted(String text) {
        var plain = text.chars()
                .map(c -> c < ' ' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "\"" + plain.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Every decree by hand as a line, the earliest first. */
    public List<String> log() {
        return decrees.entrySet().stream()
                .map(e -> e.getKey() + "   " + list(e.getValue()))
                .toList();
    }
}
