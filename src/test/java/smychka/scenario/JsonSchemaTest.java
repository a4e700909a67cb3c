package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import smychka.random.Drawn;

class JsonSchemaTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final Path SHIPPED = FOLDER.resolve("scenario.schema.json");
    private static final com.networknt.schema.JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JsonSchema.text());

    @Test
    void theShippedSchemaIsThatOfTheReference() throws IOException {
        assertEquals(
                JsonSchema.text(),
                Files.readString(SHIPPED),
                "stale: make it anew with ./smychka reference --schema > scenarios/scenario.schema.json");
    }

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("reference.yaml"))
                    .filter(f -> !f.startsWith(FOLDER.resolve("studies")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyShippedScenarioFitsAndNamesTheSchemaByItsPath(Path file) throws IOException {
        var text = Files.readString(file);
        assertEquals(Set.of(), faults(text));
        var path = file.getParent().relativize(SHIPPED).toString().replace('\\', '/');
        assertTrue(
                text.startsWith("# yaml-language-server: $schema=" + path + "\n# $schema: " + path + "\n"),
                file.toString());
    }

    @Test
    void whateverTheProgramWritesFits() {
        Drawn.tries(20).forEach(drawn -> {
            var yaml = ScenarioWriter.yaml(RandomScenarios.scenario(drawn), RandomScenarios.run(drawn));
            assertEquals(Set.of(), faults(yaml));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: x",
                "parameters: {kcal_targt: 2800}",
                "parameters: {kcal_target: 28}",
                "parameters: {kcal_target: many}",
                "levers: {food.rationing: yes}",
                "levers: {village.horse_credit: 201}",
                "run: {start: 1926-13}",
                "run: {scale: 0}",
                "run: {indicators: [grain_harvset]}",
                "uncertain: {kcal_target: {gauss: {mean: 1, sd: 2}}}",
                "uncertain: {kcal_target: {uniform: {low: 2700}}}",
                "shocks: {weather: [{year: 1931, as: men}]}",
                "decrees: [{date: 1926-07}]",
                "decrees: [{date: 1926-07, set: {tax.money: 300}, regions: [TEXAS]}]"
            })
    void whatEditorsCanSeeIsMarked(String line) {
        assertFalse(faults("schema: smychka/scenario/1\n" + line + "\n").isEmpty(), line);
    }

    @Test
    void unitsAndPatternsArePassed() {
        assertEquals(Set.of(), faults("""
                schema: smychka/scenario/1
                run: {indicators: [grain_*, real_wage]}
                parameters: {seed_rate: 0.12 t/ha, mig0: "1.04 % a year"}
                levers: {grain.state_price: 98.3 kop/pud}
                shocks: {weather: [{year: 1931, as: 1925}, {from: 1932, to: 1933, index: 0.8}]}
                """));
    }

    private static Set<ValidationMessage> faults(String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode json = new ObjectMapper().valueToTree(new Load(settings).loadFromString(yaml));
        return SCHEMA.validate(json);
    }
}
