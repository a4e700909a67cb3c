package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario from elsewhere cannot make the program read what the user did not point at. */
class ConfinementTest {

    private static final String SCHEMA = "schema: smychka/scenario/1\n";

    @TempDir
    private Path folder;

    private Path secret;

    @BeforeEach
    void aSecretBesideTheScenarios() throws IOException {
        Files.createDirectories(folder.resolve("mine/variants"));
        secret = Files.writeString(folder.resolve("secret.yaml"), "password: horse\n");
    }

    @Test
    void aParentOutsideIsRefusedAndNothingOfItIsShown() throws IOException {
        for (var word : List.of("../secret", folder.resolve("secret").toString(), "variants/../../secret.yaml")) {
            var file = Files.writeString(folder.resolve("mine/a.yaml"), SCHEMA + "extends: " + word + "\n");
            var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(file));
            assertTrue(refused.getMessage().contains("outside: "), refused.getMessage());
            assertTrue(!refused.getMessage().contains("horse"), refused.getMessage());
        }
    }

    @Test
    void aLinkDoesNotLeadOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("mine/link.yaml"), secret);
        var file = Files.writeString(folder.resolve("mine/a.yaml"), SCHEMA + "extends: link\n");
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(file));
        assertTrue(refused.getMessage().contains("outside: "), refused.getMessage());
    }

    @Test
    void whatTheUserNamesMayBeRead() throws IOException {
        var parent = Files.writeString(folder.resolve("parent.yaml"), SCHEMA);
        var file = Files.writeString(folder.resolve("mine/a.yaml"), SCHEMA + "extends: ../parent\n");
        assertEquals(2, ScenarioLoader.load(List.of(file, parent), List.of()).size());
        var inside = Files.writeString(folder.resolve("mine/variants/b.yaml"), SCHEMA + "extends: ../a\n");
        Files.writeString(folder.resolve("mine/a.yaml"), SCHEMA);
        assertEquals(
                2,
                ScenarioLoader.load(List.of(inside, folder.resolve("mine")), List.of())
                        .size());
    }

    @Test
    void aFileNameThatWouldMakeAnOddResultIsRefused() throws IOException {
        for (var name : List.of("-rf.yaml", "a\tb.yaml", "a,b.yaml", ".yaml", "x".repeat(101) + ".yaml")) {
            var file = Files.writeString(folder.resolve(name), SCHEMA);
            var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(file), name);
            assertTrue(refused.getMessage().contains("letters, digits"), refused.getMessage());
        }
    }
}
