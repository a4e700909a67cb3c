package smychka.run.calibration;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smychka.record.AtomicFile;
import smychka.run.FolderLock;

/** The folder a calibration writes into, and what it says of itself there: all that decides its evaluations. */
public final class CalibrationFolder {

    public static final String FILE = "calibration.json";

    private static final TypeToken<LinkedHashMap<String, String>> TEXTS = new TypeToken<>() {};

    private final Path folder;

    public CalibrationFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /**
     * Why a calibration cannot go on here; empty when the folder is new, or holds this very one.
     *
     * @param identity what decides its evaluations, by name
     */
    public Optional<String> objection(Map<String, String> identity) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            return isFree() ? Optional.empty() : Optional.of("is not empty and holds no calibration");
        }
        Map<String, String> there;
        try {
            there = new GsonBuilder()
                    .create()
                    .fromJson(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8), TEXTS);
        } catch (JsonParseException e) {
            return Optional.of("holds a " + FILE + " that cannot be read");
        }
        return identity.entrySet().stream()
                .filter(e -> !e.getValue().equals(there.get(e.getKey())))
                .findFirst()
                .map(e -> "holds another calibration: its " + e.getKey() + " is " + there.get(e.getKey()) + ", not "
                        + e.getValue());
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            var leftovers = Set.of(FolderLock.FILE, FILE + AtomicFile.UNFINISHED);
            return entries.map(e -> e.getFileName().toString()).allMatch(leftovers::contains);
        }
    }

    /** Says what is going to be done here, before anything is. */
    public void begin(Map<String, String> identity) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            var json =
                    new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
            AtomicFile.write(folder.resolve(FILE), json.toJson(identity) + "\n");
        }
    }

    /** Writes the lines of a text whole, over that of an earlier time. */
    public void write(String file, List<String> lines) throws IOException {
        AtomicFile.write(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
