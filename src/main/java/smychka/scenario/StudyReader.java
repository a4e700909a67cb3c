package smychka.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one study file; whatever does not fit becomes a fault, and reading goes on. */
final class StudyReader {

    private static final List<String> KEYS =
            List.of("schema", "title", "about", "scenarios", "run", "design", "calibration");
    private static final String BASES = "a list of scenarios beside this file, without .yaml, or paths";
    private static final String ENDING = ".yaml";

    private final Path file;
    private final Fields root;
    private final Reading reading;

    StudyReader(Path file, Fields root) {
        this.file = file;
        this.root = root;
        this.reading = root.reading();
    }

    /** The study as far as it can be read; the faults say what is wrong with it. */
    Study study() {
        root.only(KEYS);
        root.value("schema").ifPresent(node -> {
            if (!root.text("schema").orElse("").equals(Study.SCHEMA)) {
                reading.fault(node, "schema", Reading.found(node), Study.SCHEMA, "");
            }
        });
        var name = Chain.name(file);
        return new Study(
                file,
                name,
                root.text("title").orElse(name),
                root.text("about").orElse(""),
                bases(),
                run(),
                root.fields("design")
                        .map(fields -> new DesignReader(file, fields).design())
                        .orElseGet(Design.Replications::new),
                root.fields("design")
                        .flatMap(fields -> fields.value(DesignReader.FROM))
                        .flatMap(node -> Scalars.month(reading, "design." + DesignReader.FROM, node))
                        .orElse(null),
                calibration());
    }

    private Calibration calibration() {
        var node = root.value("calibration");
        if (node.isEmpty()) {
            return null;
        }
        if (root.value("design").isPresent()) {
            var key = root.value("design").orElseThrow();
            reading.fault(key, "design", "a design beside a calibration", "one of both", "");
        }
        return Fields.of(reading, "calibration", node.get())
                .map(fields -> new CalibrationReader(fields).calibration())
                .orElse(null);
    }

    private List<Path> bases() {
        var bases = new LinkedHashMap<Path, Path>();
        var nodes = root.list("scenarios", BASES);
        if (nodes.isEmpty()) {
            reading.fault(root.value("scenarios").orElse(root.node()), "scenarios", "found nothing", BASES, "");
        }
        for (int i = 0; i < nodes.size(); i++) {
            var path = "scenarios[" + (i + 1) + "]";
            var node = nodes.get(i);
            Scalars.text(reading, path, node).ifPresent(word -> addBase(bases, word, path, node));
        }
        return List.copyOf(bases.values());
    }

    private void addBase(Map<Path, Path> bases, String word, String path, Node node) {
        scenario(file, reading, path, node, word).ifPresent(base -> {
            if (bases.putIfAbsent(Chain.same(base), base) != null) {
                reading.fault(node, path, "named twice", "each scenario once", "");
            }
        });
    }

    /** A scenario file as a study names it; empty, and a fault, where there is none. */
    static Optional<Path> scenario(Path study, Reading reading, String path, Node node, String word) {
        Path named;
        try {
            named = study.resolveSibling(word.endsWith(ENDING) ? word : word + ENDING)
                    .normalize();
        } catch (InvalidPathException e) {
            reading.fault(node, path, Reading.found(node), "a scenario", "");
            return Optional.empty();
        }
        if (!Files.isRegularFile(named)) {
            reading.fault(node, path, "no file " + named, "a scenario", Chain.nearest(named));
            return Optional.empty();
        }
        return Optional.of(named);
    }

    private List<String> run() {
        var settings = new ArrayList<String>();
        root.fields("run").ifPresent(fields -> {
            fields.only(List.of("start", "end", "seed", "replications", "scale"));
            for (var key : RunKey.values()) {
                fields.value(key.key()).ifPresent(node -> {
                    if (LayerReader.run(reading, fields.path(key.key()), key, node)
                            .isPresent()) {
                        settings.add("run." + key.key() + "=" + ((ScalarNode) node).getValue());
                    }
                });
            }
        });
        return List.copyOf(settings);
    }
}
