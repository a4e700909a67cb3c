package smychka.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import smychka.policy.Decree;
import smychka.policy.Lever;

/** Writes a scenario as one file that needs no other: every value the model uses, every decree with its reason. */
public final class ScenarioWriter {

    private final StringBuilder yaml = new StringBuilder();

    private ScenarioWriter() {}

    /** The same bytes for equal scenarios; reading them gives an equal scenario. */
    public static String yaml(Scenario scenario, RunSettings run) {
        var writer = new ScenarioWriter();
        writer.line("schema: " + LayerReader.SCHEMA);
        writer.text("", "title", scenario.title());
        writer.text("", "about", scenario.about());
        writer.line("run: {start: " + scenario.start() + ", end: " + scenario.end() + ", seed: " + run.seed()
                + ", replications: " + run.replications() + ", scale: " + run.scale() + "}");
        writer.line("parameters:");
        for (var parameter : Parameter.values()) {
            var definition = Reference.shipped().parameter(parameter);
            writer.number(definition, scenario.parameters().of(parameter));
        }
        writer.line("levers:");
        for (var lever : Lever.values()) {
            var definition = Reference.shipped().lever(lever);
            writer.number(definition, scenario.policy().start().get(lever));
        }
        if (!scenario.policy().decrees().isEmpty()) {
            writer.line("decrees:");
            scenario.policy().decrees().forEach(writer::decree);
        }
        return writer.yaml.toString();
    }

    private void number(Definition definition, double value) {
        if (definition.modelled()) {
            line("  " + definition.key() + ": " + Decimals.text(value));
        }
    }

    private void decree(Decree decree) {
        line("  - date: " + decree.date());
        if (!decree.announced().equals(decree.date())) {
            line("    announced: " + decree.announced());
        }
        line("    set: {" + set(decree.set()) + "}");
        if (decree.ramp() != null) {
            line("    ramp: " + decree.ramp());
        }
        if (decree.until() != null) {
            line("    until: " + decree.until());
        }
        if (!decree.regions().isEmpty()) {
            line("    regions: " + decree.regions());
        }
        text("    ", "because", decree.because());
        text("    ", "source", decree.source());
        text("    ", "imposed", decree.imposed());
    }

    private static String set(Map<Lever, Double> set) {
        return Arrays.stream(Lever.values())
                .filter(set::containsKey)
                .map(lever -> lever.key() + ": " + Decimals.text(set.get(lever)))
                .collect(Collectors.joining(", "));
    }

    private void text(String indent, String key, String text) {
        if (!text.isEmpty()) {
            line(indent + key + ": " + quoted(text));
        }
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    /** A text in double quotes, as YAML reads it back unchanged. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether YAML takes a character as it is; the others are written by their code. */
    private static boolean isPlain(int c) {
        boolean ascii = c >= ' ' && c < 0x7F;
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        boolean basic = (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
        return ascii || c > 0xFFFF || (basic && !separator);
    }
}
