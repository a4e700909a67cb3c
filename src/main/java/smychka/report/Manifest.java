package smychka.report;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a batch says about itself: {@code manifest.json}, all but the machine it ran on. */
record Manifest(
        String version,
        String modelVersion,
        Options options,
        List<Scenario> scenarios,
        List<Run> runs,
        String batchDigest,
        List<Indicator> indicators) {

    record Options(JsonElement replications, JsonElement seed, JsonElement scale, String start, String end, List<String> set) {

        /** The option as a person would type it, or empty where each scenario has its own. */
        static String text(JsonElement option) {
            return option == null || option.isJsonNull() ? "" : option.getAsString();
        }
    }

    record Scenario(
            String name,
            String title,
            String about,
            String file,
            String hash,
            List<String> extended,
            List<Change> changes,
            List<String> warnings) {

        /** The title, or the name where the file gives none. */
        String heading() {
            return title == null || title.isBlank() ? name : title;
        }
    }

    /** What a scenario changes against its parent: a parameter, a start lever or a lever by decree. */
    record Change(
            String kind,
            String key,
            JsonElement from,
            JsonElement to,
            String date,
            String until,
            String ramp,
            String because,
            String source) {

        boolean decree() {
            return date != null && !date.isBlank();
        }
    }

    record Run(String scenario, int replication, String seed, String status, String digest) {}

    record Indicator(String id, String unit, String label, String scope, String frequency) {}

    Manifest {
        scenarios = scenarios == null ? List.of() : scenarios;
        runs = runs == null ? List.of() : runs;
        indicators = indicators == null ? List.of() : indicators;
    }

    /** @throws IOException when the folder holds no manifest that can be read */
    static Manifest read(Path batch) throws IOException {
        var gson = new GsonBuilder()
                .setFieldNamingStrategy(field -> field.getName().equals("extended")
                        ? "extends"
                        : FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES.translateName(field))
                .create();
        try {
            var text = Files.readString(batch.resolve("manifest.json"), StandardCharsets.UTF_8);
            return Objects.requireNonNull(gson.fromJson(text, Manifest.class), "empty");
        } catch (JsonParseException | NullPointerException e) {
            throw new IOException("manifest.json of " + batch + " cannot be read: " + e.getMessage(), e);
        }
    }

    Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Runs of a scenario that came to their end, by their digests. */
    long finished(String scenario) {
        return runs.stream()
                .filter(r -> r.scenario().equals(scenario))
                .filter(r -> r.digest() != null && !r.digest().isBlank())
                .count();
    }
}
