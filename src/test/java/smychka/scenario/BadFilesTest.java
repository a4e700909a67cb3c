package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad file lies beside the exact faults it must bring. */
class BadFilesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios", "bad");

    static List<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileBringsExactlyTheFaultsBesideIt(Path file) throws IOException {
        var expected = Files.readString(Path.of(file.toString().replace(".yaml", ".expected")));
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(file));
        assertEquals(expected.strip(), refused.getMessage().replace(FOLDER + "/", ""));
    }

    @Test
    void allFilesOfAFolderAreRefusedAtOnce() throws IOException {
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(List.of(FOLDER), List.of()));
        for (var file : badFiles()) {
            boolean named = refused.faults().stream().anyMatch(f -> f.file().equals(file.toString()));
            boolean elsewhere = List.of("reference.yaml", "circle.yaml", "lost-grandparent.yaml")
                    .contains(file.getFileName().toString());
            assertTrue(named || elsewhere, file + " is named");
        }
    }
}
