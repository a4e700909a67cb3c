package smychka.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.unit.RegionCode;

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
        writer.run(scenario, run);
        writer.line("parameters:");
        for (var parameter : Parameter.values()) {
            if (!scenario.uncertain().containsKey(parameter)) {
                writer.number(
                        Reference.shipped().parameter(parameter),
                        scenario.parameters().of(parameter));
            }
        }
        writer.uncertain(scenario.uncertain());
        writer.weather(scenario.weather());
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

    private void run(Scenario scenario, RunSettings run) {
        line("run:");
        line("  start: " + scenario.start());
        line("  end: " + scenario.end());
        line("  seed: " + run.seed());
        line("  replications: " + run.replications());
        line("  scale: " + run.scale());
        if (!run.keep().indicators().isEmpty()) {
            line("  indicators: " + run.keep().indicators());
        }
        if (!run.keep().regions().isEmpty()) {
            line("  regions: " + run.keep().regions());
        }
        if (!run.keep().households().isEmpty()) {
            line("  households: " + run.keep().households().yaml());
        }
    }

    private void uncertain(Map<Parameter, Distribution> uncertain) {
        if (!uncertain.isEmpty()) {
            line("uncertain:");
        }
        uncertain.forEach((parameter, distribution) -> line("  " + parameter.key() + ": " + distribution.yaml()));
    }

    /** A line for each year and for all regions that share its weather. */
    private void weather(WeatherPlan plan) {
        if (plan.years().isEmpty()) {
            return;
        }
        line("shocks:");
        line("  weather:");
        plan.years().forEach((year, row) -> {
            var shared = new LinkedHashMap<WeatherSource, List<RegionCode>>();
            row.forEach((region, source) ->
                    shared.computeIfAbsent(source, s -> new ArrayList<>()).add(region));
            shared.forEach((source, regions) -> {
                var where = regions.size() == RegionCode.values().length ? "" : ", regions: " + regions;
                line("    - {year: " + year + ", " + source.yaml() + where + "}");
            });
        });
    }

    private void number(Definition definition, double value) {
        line("  " + definition.key() + ": " + Decimals.text(value));
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
