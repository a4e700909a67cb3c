package smychka.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows {@code extends} from a file to the one that has no parent; each file is read once. */
final class Chain {

    private static final String ENDING = ".yaml";

    /** Far beyond any scenario, and little enough for any memory. */
    private static final long LARGEST = 2_000_000;

    private final Collection<Fault> faults;
    private final Confinement confinement;
    private final Map<Path, Optional<Layer>> read = new LinkedHashMap<>();

    Chain(Collection<Fault> faults, Confinement confinement) {
        this.faults = faults;
        this.confinement = confinement;
    }

    /** The layers of a file, the oldest ancestor first; empty when one of them cannot be read. */
    List<Layer> of(Path file) {
        var layers = new ArrayList<Layer>();
        var seen = new LinkedHashSet<Path>();
        var next = Optional.of(file);
        while (next.isPresent()) {
            var layer = layer(next.get());
            if (layer.isEmpty()) {
                return List.of();
            }
            layers.add(0, layer.get());
            seen.add(same(next.get()));
            if (layer.get().parent() == null) {
                return layers;
            }
            next = parent(next.get(), layer.get().parent(), seen);
        }
        return List.of();
    }

    static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** One name for a file, however it was reached. */
    static Path same(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** What a file says itself, without its parents; empty when it cannot be read. */
    Optional<Layer> layer(Path file) {
        return read.computeIfAbsent(same(file), path -> read(file));
    }

    private Optional<Layer> read(Path file) {
        var reading = Reading.file(file.toString(), faults);
        try {
            if (Files.size(file) > LARGEST) {
                reading.fault("too long", "a file of at most " + LARGEST + " bytes", "");
                return Optional.empty();
            }
            var document = Yaml.document(reading, Files.readAllBytes(file));
            return document.flatMap(node -> LayerReader.read(reading, name(file), node));
        } catch (IOException e) {
            reading.fault("cannot be read: " + e.getMessage(), "", "");
            return Optional.empty();
        }
    }

    private Optional<Path> parent(Path child, Placed<String> word, Collection<Path> seen) {
        var path = path(child, word.value());
        if (path.isEmpty() || !Files.isRegularFile(path.get())) {
            var expected = "a scenario beside this one, without .yaml, or a path";
            var hint = path.map(Chain::nearest).orElse("");
            var found = "no file " + Texts.path(path.map(Path::toString).orElse(word.value()));
            var chain = seen.size() > 1 ? " (" + names(seen) + ")" : "";
            faults.add(Fault.at(word.place(), "extends", found + chain, expected, hint));
            return Optional.empty();
        }
        if (!confinement.holds(path.get())) {
            var expected = "a file in the working folder or in one named on the command line";
            var found = "outside: " + Texts.path(path.get().toString());
            faults.add(Fault.at(word.place(), "extends", found, expected, "name it on the command line as well"));
            return Optional.empty();
        }
        if (seen.contains(same(path.get()))) {
            var circle = "a circle: " + names(seen) + " > " + name(path.get());
            faults.add(Fault.at(word.place(), "extends", circle, "a chain that ends", ""));
            return Optional.empty();
        }
        return path;
    }

    private static String names(Collection<Path> files) {
        return files.stream().map(Chain::name).collect(Collectors.joining(" > "));
    }

    private static Optional<Path> path(Path child, String word) {
        try {
            return Optional.of(child.resolveSibling(word.endsWith(ENDING) ? word : word + ENDING)
                    .normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** "did you mean market-nep?", from the files beside one that does not exist. */
    static String nearest(Path missing) {
        var folder = missing.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.list(folder)) {
            var names = files.filter(f -> f.toString().endsWith(ENDING)).map(Chain::name);
            return Spelling.hint(name(missing), names.sorted().toList());
        } catch (IOException e) {
            return "";
        }
    }
}
