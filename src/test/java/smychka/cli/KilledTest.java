package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import smychka.run.BatchFolder;
import smychka.run.SameBytes;

/** The real process with the real economy, killed as by {@code kill -9}; {@code -Dkills=50} kills it more often. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class KilledTest {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int RUNS = 12;
    private static final long SEED = 1921;

    @TempDir
    Path home;

    private final Random luck = new Random(SEED);

    @BeforeEach
    void aShortScenario() throws IOException {
        Files.createDirectory(home.resolve("scenarios"));
        Files.writeString(
                home.resolve("scenarios/nep.yaml"),
                "schema: smychka/scenario/1\ntitle: NEP\nrun: {start: 1921-10, end: 1922-09, scale: 5000}\n",
                StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(900)
    void howeverOftenItIsKilledTheBatchEndsInTheSameBytes() throws Exception {
        killAndCompare("--replications", Integer.toString(RUNS));
    }

    /** From 5 replications to 10, and to all that are allowed. */
    @Test
    @Timeout(900)
    void soDoesABatchThatAddsReplications() throws Exception {
        killAndCompare(
                "--replications",
                "5",
                "--until-ci",
                "0.0001%",
                "--indicators",
                "real_wage@1922-05",
                "--max-replications",
                Integer.toString(RUNS));
    }

    private void killAndCompare(String... options) throws Exception {
        assertEquals(0, run("whole", options).waitFor());
        int kills = 0;
        var stored = new ArrayList<Integer>();
        for (int batch = 1; kills < KILLS; batch++) {
            var out = "killed" + batch;
            boolean isOver = false;
            while (kills < KILLS && !isOver) {
                var process = run(out, options);
                isOver = isOverBefore(process, new BatchFolder(home.resolve(out)), luck.nextInt(RUNS + 1));
                process.destroyForcibly().waitFor();
                kills += isOver ? 0 : 1;
                stored.add(new BatchFolder(home.resolve(out)).storedParts());
            }
            assertEquals(0, run(out, options).waitFor());
            SameBytes.assertSame(home.resolve("whole"), home.resolve(out), "killed, with stored parts " + stored);
            assertEquals(List.of(), SameBytes.leftovers(home.resolve(out)));
        }
        assertTrue(stored.stream().anyMatch(parts -> parts > 0), "some kills come while runs are stored: " + stored);
    }

    /** Waits until so many runs are stored, and for a moment that is as good as any other. */
    private boolean isOverBefore(Process process, BatchFolder folder, int runs) throws Exception {
        while (process.isAlive() && folder.storedParts() < runs) {
            Thread.sleep(2);
        }
        return process.waitFor(luck.nextInt(60), TimeUnit.MILLISECONDS);
    }

    private Process run(String out, String... options) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                UndrawnSmychka.class.getName(),
                home.toString(),
                "run",
                "--no-cache",
                "--threads",
                "2",
                "--out",
                home.resolve(out).toString()));
        words.addAll(List.of(options));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(out + ".txt").toFile())
                .start();
    }
}
