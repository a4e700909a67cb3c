package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.ManifestFile;
import smychka.record.StoredRuns;

/** The real process, interrupted by a real signal. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class InterruptionTest {

    private static final int SIGINT_CODE = 130;

    @TempDir
    Path home;

    private Path out;
    private Path said;

    @BeforeEach
    void oneScenario() throws IOException {
        out = home.resolve("out");
        said = home.resolve("err.txt");
        Files.createDirectory(home.resolve("scenarios"));
        Files.writeString(
                home.resolve("scenarios/nep.yaml"),
                "schema: smychka/scenario/1\ntitle: Market NEP\nrun: {start: 1925-10, end: 1927-12}\n",
                StandardCharsets.UTF_8);
    }

    @Test
    void anInterruptedBatchKeepsFinishedRunsInWholeTablesAndSaysSo() throws Exception {
        var process = start("lines");
        awaitPart(3);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertEquals(SIGINT_CODE, process.waitFor());
        var kept = StoredRuns.read(out, List.of("deaths")).runs("nep").size();
        assertTrue(kept >= 3 && kept < 500, kept + " kept");
        assertEquals("stopped", ManifestFile.read(out).state());
        assertEquals(kept, ManifestFile.read(out).runs().size());
        var words = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(words.contains("stopped: " + kept + " of 500 runs had ended and are kept in"), words);
        assertTrue(Files.readString(home.resolve("out.txt"), StandardCharsets.UTF_8)
                .contains("Grain harvest"));
    }

    @Test
    void onATerminalTheBarTellsRunsAndTimeLeft() throws Exception {
        var process = start("bar");
        awaitPart(3);
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
        var words = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(words.contains("of 500 runs"), words);
        assertTrue(words.contains("%"), words);
    }

    private Process start(String progress) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowSmychka.class.getName(),
                        home.toString(),
                        progress,
                        "run",
                        "--replications",
                        "500",
                        "--threads",
                        "2",
                        "--out",
                        out.toString())
                .redirectError(said.toFile())
                .redirectOutput(home.resolve("out.txt").toFile())
                .start();
    }

    private void awaitPart(int run) throws InterruptedException {
        while (!Files.exists(out.resolve("parts").resolve("00000" + run + ".part"))) {
            Thread.sleep(20);
        }
    }
}
