package smychka.run.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import smychka.run.BatchFolder;
import smychka.run.SameBytes;

/** A real master and real workers on loopback, and the real jar. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(150)
class SparkClusterTest {

    private static final int RUNS = 200;

    @TempDir
    static Path folder;

    private static SparkProcesses spark;
    private static Process doomed;
    private static SparkProcesses.Running locked;

    @BeforeAll
    static void aClusterOfTwoWorkers() throws Exception {
        Files.writeString(
                folder.resolve("nep.yaml"),
                "schema: smychka/scenario/1\ntitle: NEP\nrun: {start: 1921-10, end: 1922-09, scale: 5000}\n",
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("price.yaml"), """
                schema: smychka/study/1
                title: Price of grain
                scenarios: [nep]
                run: {replications: 10}
                design: {kind: grid, over: {grain.state_price: {low: 40, high: 80, steps: 20}}}
                """, StandardCharsets.UTF_8);
        spark = SparkProcesses.master(folder);
        doomed = spark.worker();
        spark.worker();
        locked = run("locked-out", "some other secret", "nep.yaml", List.of("--replications", "1"));
    }

    @AfterAll
    static void everythingIsStopped() throws Exception {
        locked.process().destroyForcibly();
        spark.close();
    }

    @Test
    @Order(1)
    void aStudyWhoseWorkerIsKilledEndsInTheSameBytes() throws Exception {
        var batch = new BatchFolder(folder.resolve("killed"));
        var running = run("killed", SparkProcesses.SECRET, "price.yaml", List.of());
        while (running.process().isAlive() && batch.storedParts() < RUNS / 4) {
            Thread.sleep(2);
        }
        doomed.destroyForcibly().waitFor();
        int stored = batch.storedParts();
        var ended = running.ended();
        assertEquals(0, ended.code(), ended.text());
        assertTrue(stored >= RUNS / 4 && stored < RUNS, "killed when " + stored + " runs were stored");
        assertTrue(ended.text().contains("Spark at " + spark.address()), ended.text());
        SameBytes.assertSame(here("price.yaml", List.of()), batch.path(), "a worker was killed");
        assertEquals(List.of(), SameBytes.leftovers(batch.path()));
    }

    @Test
    @Order(2)
    void whatOneDriverLeftUndoneThisMachineEndsInTheSameBytes() throws Exception {
        var batch = new BatchFolder(folder.resolve("left"));
        var running = run("left", SparkProcesses.SECRET, "price.yaml", List.of());
        while (running.process().isAlive() && batch.storedParts() < 20) {
            Thread.sleep(2);
        }
        running.process().destroy();
        assertEquals(143, running.ended().code(), running.ended().text());
        int stored = batch.storedParts();
        assertTrue(stored >= 20 && stored < RUNS, "stopped when " + stored + " runs were stored");
        assertTrue(running.ended().text().contains("goes on"), running.ended().text());
        spark.smychka(
                        "left-here",
                        "",
                        List.of(
                                "run",
                                folder.resolve("price.yaml").toString(),
                                "--no-cache",
                                "--out",
                                batch.path().toString()))
                .ended();
        SameBytes.assertSame(folder.resolve("here-price.yaml"), batch.path(), "begun on Spark, ended here");
    }

    @Test
    @Order(3)
    void aRunThatFailsByItsOwnFaultIsARowAndIsNotTriedAgain() throws Exception {
        var tried = folder.resolve("tried");
        var failing = planted(
                "run/EconomySimulation",
                source -> source.replace(
                        "var recorder =",
                        "if (seed % 2 == 0) { " + noting(tried)
                                + " throw new IllegalStateException(\"no harvest\\n at all\"); }" + " var recorder ="));
        var options = List.of("--replications", "12");
        var ended = run("failing", SparkProcesses.SECRET, "nep.yaml", plus(options, executors(failing)))
                .ended();
        assertEquals(1, ended.code(), ended.text());
        assertTrue(ended.text().contains("after 0 months: no harvest at all"), ended.text());
        var rows = Files.readAllLines(folder.resolve("failing/runs.csv"));
        long failed = rows.stream()
                .filter(r -> r.contains("failed,no harvest at all,0,"))
                .count();
        assertTrue(failed > 0 && failed < 12, rows.toString());
        assertEquals(failed, Files.readAllLines(tried).size(), "each was tried once");
    }

    @Test
    @Order(4)
    void anExecutorWithAnotherModelIsNamed() throws Exception {
        var old = planted("model/Months", source -> source);
        var ended =
                run("old", SparkProcesses.SECRET, "nep.yaml", executors(old)).ended();
        assertEquals(1, ended.code(), ended.text());
        assertOneSentence(ended.text(), "the executor on 127.0.0.1 runs another version, model ");
        assertTrue(ended.text().contains("0 of 20 runs had ended"), ended.text());
    }

    @Test
    @Order(5)
    void anExecutorWithoutMemoryIsNamed() throws Exception {
        var greedy = planted(
                "run/EconomySimulation",
                source -> source.replace(
                        "var recorder =",
                        "var all = new java.util.ArrayList<long[]>(); while (seed != 0) all.add(new long[1 << 20]);"
                                + " var recorder ="));
        var ended = run("greedy", SparkProcesses.SECRET, "nep.yaml", executors(greedy))
                .ended();
        assertEquals(1, ended.code(), ended.text());
        assertOneSentence(ended.text(), "the executor on 127.0.0.1 has too little memory, ");
    }

    @Test
    @Order(6)
    void aMasterThatIsNotThereIsMissedAtOnceAndNothingIsWritten() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var words = List.of(
                "run",
                folder.resolve("nep.yaml").toString(),
                "--on",
                "spark://127.0.0.1:" + port,
                "--out",
                folder.resolve("nowhere").toString());
        var ended = spark.smychka("nowhere", SparkProcesses.SECRET, words).ended();
        assertEquals(2, ended.code(), ended.text());
        assertEquals(
                "no Spark master answers at spark://127.0.0.1:" + port + ": Connection refused",
                ended.text().strip());
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    @Order(7)
    void whoDoesNotKnowTheSecretIsNotLetIn() throws Exception {
        var ended = locked.ended();
        assertEquals(2, ended.code(), ended.text());
        assertOneSentence(ended.text(), "does not let this program in within 30 s: is the secret in");
        assertFalse(Files.exists(folder.resolve("locked-out")));
    }

    @Test
    @Order(8)
    void calibrationAndSensitivityComeToTheSameBytesAsHere() throws Exception {
        Files.writeString(folder.resolve("fit.yaml"), """
                schema: smychka/study/1
                title: Appetite
                scenarios: [nep]
                run: {replications: 2}
                calibration:
                  free: {kcal_target: {low: 2700, high: 2980}}
                  moments: [{series: horses, from: 1922, to: 1922}]
                  start: {kind: sobol, samples: 4}
                  evaluations: 10
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("moves.yaml"), """
                schema: smychka/study/1
                title: What moves it
                scenarios: [nep]
                run: {end: 1922-12, replications: 1}
                design: {kind: morris, trajectories: 10, over: {kcal_target: {low: 2700, high: 2980}, sigma_max: {low: 0.15, high: 0.35}}}
                """, StandardCharsets.UTF_8);
        same("calibrate", "fit.yaml", List.of("fitted.yaml", "moments.csv", "evaluations.csv"));
        same("sensitivity", "moves.yaml", List.of("sensitivity.csv", "monthly.csv"));
    }

    /** Carries a study out on the cluster and on this machine, and compares what they write. */
    private static void same(String verb, String file, List<String> written) throws Exception {
        var there = folder.resolve(verb + "-there");
        var here = folder.resolve(verb + "-here");
        var words = List.of(verb, folder.resolve(file).toString(), "--no-cache", "--out");
        var cluster = plus(List.of(there.toString(), "--on", spark.address()), SparkProcesses.executors());
        var ended = spark.smychka(verb + "-there", SparkProcesses.SECRET, plus(words, cluster))
                .ended();
        assertEquals(0, ended.code(), ended.text());
        var alone = spark.smychka(verb + "-here", "", plus(words, List.of(here.toString(), "--threads", "1")))
                .ended();
        assertEquals(0, alone.code(), alone.text());
        for (var name : written) {
            assertEquals(Files.readString(here.resolve(name)), Files.readString(there.resolve(name)), name);
        }
    }

    private static void assertOneSentence(String text, String part) {
        assertEquals(1, text.lines().filter(line -> line.contains(part)).count(), text);
        assertFalse(text.contains("\tat "), text);
    }

    /** What the same batch comes to on one thread of this machine. */
    private static Path here(String file, List<String> options) throws Exception {
        var out = folder.resolve("here-" + file);
        var words = List.of(
                "run", folder.resolve(file).toString(), "--no-cache", "--threads", "1", "--out", out.toString());
        assertEquals(
                0,
                spark.smychka("here-" + file, "", plus(words, options)).ended().code());
        return out;
    }

    private static SparkProcesses.Running run(String name, String secret, String file, List<String> options)
            throws Exception {
        var words = List.of(
                "run",
                folder.resolve(file).toString(),
                "--no-cache",
                "--on",
                spark.address(),
                "--out",
                folder.resolve(name).toString());
        return spark.smychka(name, secret, plus(plus(words, SparkProcesses.executors()), options));
    }

    private static List<String> plus(List<String> words, List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }

    private static List<String> executors(Path jar) {
        return List.of("--spark", "spark.executor.extraClassPath=" + jar);
    }

    private static String noting(Path file) {
        return "try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + file + "\"), seed + \"\\n\","
                + " java.nio.charset.StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.CREATE,"
                + " java.nio.file.StandardOpenOption.APPEND); }"
                + " catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }";
    }

    private interface Edit {
        String of(String source);
    }

    /** A copy of the jar in which one class is another one, as an old jar would have it. */
    private static Path planted(String name, Edit edit) throws Exception {
        var classes = Files.createTempDirectory(folder, "planted");
        var source = classes.resolve(Path.of(name).getFileName() + ".java");
        var original = Path.of("src/main/java/smychka", name + ".java");
        Files.writeString(source, edit.of(Files.exists(original) ? Files.readString(original) : emptyClass(name)));
        var compiler = ToolProvider.getSystemJavaCompiler();
        int code = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                SparkProcesses.jar().toString(),
                "-d",
                classes.toString(),
                source.toString());
        assertEquals(0, code);
        var jar = Files.copy(SparkProcesses.jar(), classes.resolve("planted.jar"));
        try (var inside = FileSystems.newFileSystem(jar)) {
            var entry = "smychka/" + name + ".class";
            Files.deleteIfExists(inside.getPath(entry));
            Files.copy(classes.resolve(entry), inside.getPath(entry));
        }
        return jar;
    }

    private static String emptyClass(String name) {
        return "package smychka." + name.replaceAll("/[^/]*$", "").replace('/', '.') + "; class "
                + name.replaceAll(".*/", "") + " {}";
    }
}
