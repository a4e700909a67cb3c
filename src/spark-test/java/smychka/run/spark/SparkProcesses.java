package smychka.run.spark;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real master and workers on loopback, and the real program beside them, each a process that can be killed. */
final class SparkProcesses implements Closeable {

    static final String SECRET = "what only the test knows";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int PATIENCE_SECONDS = 60;
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    /** As the launcher lays it out. */
    private static final Path HOME = Path.of("target/spark").toAbsolutePath();

    /** These processes live for seconds: what takes long is to warm them up. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path folder;
    private final int port;
    private final List<Process> daemons = new ArrayList<>();

    private SparkProcesses(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @param folder for logs and for what workers write */
    static SparkProcesses master(Path folder) throws Exception {
        var jars = Files.createDirectories(HOME.resolve("jars"));
        for (var jar : Files.readString(HOME.resolve("class-path")).strip().split(File.pathSeparator)) {
            var link = jars.resolve(Path.of(jar).getFileName());
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(jar));
        }
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var spark = new SparkProcesses(folder, port);
        spark.daemon("master.Master", "--port", Integer.toString(port));
        spark.awaitMaster();
        return spark;
    }

    /** What executors are started with. */
    static List<String> executors() {
        return List.of(
                "--spark",
                "spark.executor.memory=480m",
                "--spark",
                "spark.executor.extraJavaOptions=" + String.join(" ", SHORT_LIVED));
    }

    String address() {
        return "spark://" + LOOPBACK + ":" + port;
    }

    /** A worker with one core. */
    Process worker() throws IOException {
        return daemon(
                "worker.Worker",
                "--cores",
                "1",
                "--memory",
                "600m",
                "--work-dir",
                folder.resolve("work").toString(),
                address());
    }

    private Process daemon(String name, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                java(),
                "-Xmx200m",
                "-Dspark.authenticate=true",
                "-Dspark.authenticate.secret=" + SECRET,
                "-cp",
                HOME.resolve("jars") + "/*",
                "org.apache.spark.deploy." + name,
                "--host",
                LOOPBACK,
                "--webui-port",
                "0"));
        command.addAll(1, SHORT_LIVED);
        command.addAll(List.of(words));
        var process = started(command, folder.resolve(name + daemons.size() + ".txt"), Map.of());
        daemons.add(process);
        return process;
    }

    private void awaitMaster() throws Exception {
        for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("no master after " + PATIENCE_SECONDS + " s");
    }

    /** The program as it is built, but for charts and the page. */
    Running smychka(String name, String secret, List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(java(), "-Xmx600m", "-Djava.awt.headless=true"));
        command.addAll(SHORT_LIVED);
        OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                jar() + File.pathSeparator + HOME.resolve("jars") + "/*" + File.pathSeparator + "target/test-classes",
                "smychka.cli.UndrawnSmychka",
                folder.toString()));
        command.addAll(words);
        var said = folder.resolve(name + ".txt");
        return new Running(started(command, said, Map.of(SparkSettings.SECRET_VARIABLE, secret)), said);
    }

    /** What the build made. */
    static Path jar() {
        return Path.of("target/smychka-spark.jar").toAbsolutePath();
    }

    /** A program at work. */
    record Running(Process process, Path said) {

        /** Waits for its end; returns the exit code and everything it printed. */
        Ended ended() throws Exception {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("not over: " + text());
            }
            return new Ended(process.exitValue(), text());
        }

        private String text() throws IOException {
            return Files.readString(said, StandardCharsets.UTF_8);
        }
    }

    record Ended(int code, String text) {}

    private Process started(List<String> command, Path said, Map<String, String> variables) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Ends what was started, executors with their workers. */
    @Override
    public void close() throws IOException {
        for (int i = daemons.size() - 1; i >= 0; i--) {
            var daemon = daemons.get(i);
            daemon.descendants().forEach(ProcessHandle::destroyForcibly);
            daemon.destroyForcibly();
        }
    }
}
