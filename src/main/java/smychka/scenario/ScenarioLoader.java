package smychka.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads scenario files and folders of them; refuses all with every fault at once, or none. */
public final class ScenarioLoader {

    private static final Pattern OTHER_SCHEMA =
            Pattern.compile("^[\"']?schema[\"']?\\s*:\\s*[\"']?smychka/(?!scenario/)", Pattern.MULTILINE);

    /** The schema stands at the top, below comments at most. */
    private static final int FIRST_BYTES = 100_000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Chain chain;
    private final Map<Path, Path> files = new LinkedHashMap<>();

    private ScenarioLoader(List<Path> named) {
        chain = new Chain(faults, new Confinement(named));
    }

    /** @throws FaultsException when the file or a parent of it has faults */
    public static ScenarioFile load(Path file) {
        return load(List.of(file), List.of()).get(0);
    }

    /**
     * Every scenario named, and those that lie directly in the folders named, by name; a file is read once.
     *
     * @param settings {@code key=value}, laid over each scenario; a lever set here stands for the whole run
     * @throws FaultsException with all faults of all files and settings
     */
    public static List<ScenarioFile> load(List<Path> paths, List<String> settings) {
        var loader = new ScenarioLoader(paths);
        var last = SettingsReader.read(settings, loader.faults);
        paths.forEach(loader::find);
        loader.refuseNamesakes();
        var read = new ArrayList<ScenarioFile>();
        for (var file : loader.files.values()) {
            var layers = loader.chain.of(file);
            if (!layers.isEmpty()) {
                read.add(Stack.of(file, layers, last, loader.faults));
            }
        }
        if (!loader.faults.isEmpty()) {
            throw new FaultsException(List.copyOf(loader.faults));
        }
        return read;
    }

    /**
     * A scenario with something else laid over it each time; every file is read once.
     *
     * @throws FaultsException with all faults of the files and the settings
     */
    static List<ScenarioFile> load(Path file, List<StudyLoader.Laid> points) {
        var loader = new ScenarioLoader(List.of(file));
        var layers = loader.chain.of(file);
        var read = new ArrayList<ScenarioFile>();
        for (var point : points) {
            var laid = new ArrayList<Layer>();
            point.layers().forEach(layer -> loader.chain.layer(layer).ifPresent(laid::add));
            var varied = SettingsReader.read(point.varied(), loader.faults);
            laid.add(point.from() == null ? varied : varied.since(point.from()));
            var last = SettingsReader.read(point.settings(), loader.faults);
            if (!layers.isEmpty()) {
                read.add(Stack.of(file, layers, laid, last, loader.faults));
            }
        }
        if (!loader.faults.isEmpty()) {
            throw new FaultsException(List.copyOf(loader.faults));
        }
        return read;
    }

    /**
     * A scenario and its parents, read once, to lay settings over.
     *
     * @throws FaultsException when the file or a parent of it has faults
     */
    public static BaseScenario base(Path file) {
        var loader = new ScenarioLoader(List.of(file));
        var layers = loader.chain.of(file);
        if (!loader.faults.isEmpty()) {
            throw new FaultsException(List.copyOf(loader.faults));
        }
        var base = new BaseScenario(file, layers);
        base.with(List.of());
        return base;
    }

    /**
     * A scenario from its resolved text, as {@link ScenarioWriter} writes it: it extends nothing.
     *
     * @throws FaultsException when the text has faults
     */
    public static Scenario resolved(String name, String yaml) {
        var faults = new LinkedHashSet<Fault>();
        var reading = Reading.file(name, faults);
        var layer = Yaml.document(reading, yaml).flatMap(node -> LayerReader.read(reading, name, node));
        if (layer.isEmpty() || !faults.isEmpty()) {
            throw new FaultsException(List.copyOf(faults));
        }
        return Merging.over(Resolved.reference(), layer.get()).scenario();
    }

    private void find(Path path) {
        if (Files.isDirectory(path)) {
            var found = scenarios(path);
            found.forEach(this::add);
            if (found.isEmpty()) {
                fault(path, "no scenario in this folder", "files that begin with schema: " + LayerReader.SCHEMA, "");
            }
        } else if (Files.exists(path)) {
            add(path);
        } else {
            fault(path, "not found", "a scenario file or a folder of them", Chain.nearest(path));
        }
    }

    private void add(Path file) {
        files.putIfAbsent(Chain.same(file), file);
    }

    private List<Path> scenarios(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(f -> f.toString().endsWith(".yaml") && Files.isRegularFile(f))
                    .filter(f -> !isOther(f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            fault(folder, "cannot be read: " + e.getMessage(), "", "");
            return List.of();
        }
    }

    /** Whether a file says itself that it is a study or a reference. */
    private static boolean isOther(Path file) {
        try {
            try (var in = Files.newInputStream(file)) {
                var start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
                return OTHER_SCHEMA.matcher(start).find();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Results are kept by name, so two scenarios of one batch cannot share one. */
    private void refuseNamesakes() {
        var names = new LinkedHashMap<String, Path>();
        for (var file : files.values()) {
            if (!NAME.matcher(Chain.name(file)).matches()) {
                var expected = "a file name of up to 100 letters, digits, spaces and . _ -";
                fault(file, "results are called by this name", expected, "");
            }
            var first = names.putIfAbsent(Chain.name(file), file);
            if (first != null) {
                fault(file, "has the name of " + first, "a name of its own", "");
            }
        }
    }

    private void fault(Path path, String found, String expected, String hint) {
        faults.add(Fault.at(Place.whole(path.toString()), "", found, expected, hint));
    }
}
