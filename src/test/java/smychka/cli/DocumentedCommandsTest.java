package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.database.TinyBatch;
import smychka.run.FakeSimulation;

/**
 * Every command of the page on results gives what the page shows; {@code -Dsmychka.refresh=true} writes what they give
 * into the page, after the reference batch was made again.
 */
class DocumentedCommandsTest {

    private static final DocumentedPage PAGE = new DocumentedPage(Path.of("src", "docs", "results.md"));
    private static final String REFERENCE = "results/reference";
    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path home;

    @Test
    void everyCommandGivesWhatThePageShows() throws IOException {
        var batch = copy(Path.of(REFERENCE));
        if (Boolean.getBoolean("smychka.refresh")) {
            PAGE.refresh(words -> given(words, batch));
            return;
        }
        var commands = PAGE.commands();
        assertTrue(commands.size() >= 6, "" + commands.size());
        for (var command : commands) {
            assertEquals(command.given(), given(command.words(), batch), command.line());
        }
    }

    @Test
    void everyOtherQueryCanBeAsked() throws IOException {
        var batch = TinyBatch.write(home.resolve("tiny"));
        Files.writeString(
                batch.resolve("design.csv"),
                "scenario,base,point,sample,role,grain.state_price\nnep,nep,1,,,50\nleft,nep,2,,,60\n");
        var queries = QUERY.matcher(PAGE.text()).results().toList();
        assertTrue(queries.size() >= 3, "" + queries.size());
        for (var query : queries) {
            var file = Files.writeString(home.resolve("query.sql"), query.group(1), StandardCharsets.UTF_8);
            var typed = typed("sql", batch.toString(), "--file", file.toString());
            assertEquals(0, typed.code(), query.group(1) + typed.err());
            assertTrue(typed.out().lines().count() > 1, query.group(1));
        }
    }

    private String given(List<String> words, Path batch) {
        var typed = typed(words.stream()
                .map(word -> word.replace(REFERENCE, batch.toString()))
                .toArray(String[]::new));
        var err = typed.code() == 0 ? "" : typed.err();
        return (typed.out() + err).replace(batch.toString(), REFERENCE);
    }

    private Typed typed(String... words) {
        return new Typed(
                new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, (folder, svg) -> folder, false), words);
    }

    /** The files that are kept with the sources, since what stands beside them differs from desk to desk. */
    private Path copy(Path batch) throws IOException {
        var copy = Files.createDirectory(home.resolve("reference"));
        for (var file : List.of("manifest.json", "runs.csv", "monthly.csv", "classes.csv")) {
            Files.copy(batch.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
