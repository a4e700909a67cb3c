package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

class DocumentedScenarioTest {

    private static final Path PAGE = Path.of("src", "docs", "scenarios.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(schema:.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theExampleOfThePageRunsAsThePageSays() throws IOException {
        var example = EXAMPLE.matcher(Files.readString(PAGE));
        assertTrue(example.find());
        for (var parent : List.of("market-nep.yaml", "common/recovery.yaml")) {
            Files.createDirectories(folder.resolve(parent).getParent());
            Files.copy(Path.of("scenarios").resolve(parent), folder.resolve(parent));
        }
        var file = ScenarioLoader.load(Files.writeString(folder.resolve("dear-grain.yaml"), example.group(1)));
        assertEquals(List.of("recovery", "market-nep", "dear-grain"), file.chain());
        assertEquals(List.of(), file.warnings());
        var policy = file.scenario().policy();
        assertEquals(67, policy.value(Lever.GRAIN_STATE_PRICE, Month.parse("1927-08"), RegionCode.UKR));
        assertEquals(75, policy.value(Lever.GRAIN_STATE_PRICE, Month.parse("1927-11"), RegionCode.UKR));
        assertEquals(67, policy.value(Lever.GRAIN_STATE_PRICE, Month.parse("1928-07"), RegionCode.UKR));
        assertEquals(1, policy.value(Lever.POPULATION_PASSPORTS, Month.parse("1928-01"), RegionCode.SIB));
    }
}
