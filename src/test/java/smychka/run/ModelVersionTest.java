package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelVersionTest {

    @TempDir
    Path root;

    @BeforeEach
    void aModelOfTwoClasses() throws IOException {
        fill(root);
    }

    @Test
    void theRunningProgramHasOne() throws IOException {
        assertTrue(ModelVersion.current().matches("[0-9a-f]{16}"));
    }

    @Test
    void itChangesWithTheModelsCode() throws IOException {
        var before = ModelVersion.of(root);
        write(root, "smychka/model/Economy.class", "other");
        assertNotEquals(before, ModelVersion.of(root));
    }

    @Test
    void itChangesWithTheDataThatDecideResults() throws IOException {
        var before = ModelVersion.of(root);
        write(root, "history/weather.csv", "other");
        assertNotEquals(before, ModelVersion.of(root));
    }

    @Test
    void itDoesNotChangeWithCodeThatDecidesNothing() throws IOException {
        var before = ModelVersion.of(root);
        write(root, "smychka/report/Page.class", "other");
        write(root, "history/series.csv", "other");
        assertEquals(before, ModelVersion.of(root));
    }

    @Test
    void itIsTheSameFromAJar() throws IOException {
        var jar = root.resolve("model.jar");
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            fill(files.getPath("/"));
        }
        try (var files = FileSystems.newFileSystem(jar)) {
            assertEquals(ModelVersion.of(root), ModelVersion.of(files.getPath("/")));
        }
    }

    @Test
    void theProgramsVersionIsTheBuilds() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        assertTrue(pom.contains("<artifactId>smychka</artifactId>\n  <version>" + ProgramVersion.NAME + "</version>"));
    }

    private static void fill(Path root) throws IOException {
        write(root, "smychka/model/Economy.class", "economy");
        write(root, "smychka/unit/Month.class", "month");
        write(root, "history/regions.csv", "regions");
        write(root, "history/weather.csv", "weather");
    }

    private static void write(Path root, String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
