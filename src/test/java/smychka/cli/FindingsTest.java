package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.run.FakeSimulation;

/**
 * The page on findings can be made again: what its commands run is there and free of faults, what its tables ask of is
 * what was run, and its pictures are small. {@code -Dsmychka.refresh=true} writes what the commands give into the page,
 * after the batches were made again.
 */
class FindingsTest {

    private static final DocumentedPage PAGE = new DocumentedPage(Path.of("src", "docs", "findings.md"));
    private static final Pattern RUN = Pattern.compile("^\\./smychka (run .*) --out (\\S+)$", Pattern.MULTILINE);
    private static final Pattern BATCH = Pattern.compile("results/findings/[a-z0-9-]+");
    private static final Pattern FILE = Pattern.compile("findings/([a-z-]+\\.(?:png|sql))");
    private static final Path FOLDER = Path.of("src", "docs", "findings");
    private static final long LARGEST = 60 * 1024;

    @TempDir
    Path home;

    @Test
    void whatIsRunIsThereAndFreeOfFaults() throws IOException {
        var runs = RUN.matcher(PAGE.text()).results().toList();
        assertTrue(runs.size() >= 10, "" + runs.size());
        for (var run : runs) {
            var words = DocumentedPage.words(run.group(1).replace("run ", "check "));
            var files = words.stream().filter(w -> !w.startsWith("--") && !w.matches("\\d+"));
            var typed = typed(files.toArray(String[]::new));
            assertEquals(0, typed.code(), typed.err());
        }
    }

    @Test
    void everyTableIsOfABatchThatIsRun() throws IOException {
        if (Boolean.getBoolean("smychka.refresh")) {
            PAGE.refresh(this::given);
            return;
        }
        var run = RUN.matcher(PAGE.text()).results().map(m -> m.group(2)).toList();
        var commands = PAGE.commands();
        assertTrue(commands.size() >= 8, "" + commands.size());
        for (var command : commands) {
            var batches = batches(command.line());
            assertTrue(!batches.isEmpty() && run.containsAll(batches), command.line());
            assertTrue(command.given().lines().count() > 1, command.line());
        }
    }

    private static List<String> batches(String line) {
        return BATCH.matcher(line).results().map(m -> m.group()).toList();
    }

    @Test
    void picturesAndQueriesAreThoseThePageNames() throws IOException {
        var named = FILE.matcher(PAGE.text())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    named, files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        for (var name : named) {
            assertTrue(Files.size(FOLDER.resolve(name)) < LARGEST, name);
        }
    }

    private String given(List<String> words) {
        var typed = typed(words.toArray(String[]::new));
        assertEquals(0, typed.code(), typed.err());
        return typed.out();
    }

    private Typed typed(String... words) {
        return new Typed(
                new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, (folder, svg) -> folder, false), words);
    }
}
