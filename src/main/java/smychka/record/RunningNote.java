package smychka.record;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What a batch under way says of itself, for whoever asks from another terminal. It is lost with a crash, and nothing
 * depends on it.
 *
 * @param done runs that ended well, those of {@code cached} and {@code stored} among them
 * @param cached runs taken from the cache
 * @param stored runs that had been stored before
 * @param perMinute runs simulated in a minute
 * @param secondsLeft at the pace so far; negative when not known yet
 * @param updated when this was written, in milliseconds since 1970
 */
public record RunningNote(
        int runs,
        int done,
        int failed,
        int cached,
        int stored,
        double perMinute,
        double secondsLeft,
        int threads,
        long updated) {

    /** Beside the manifest. */
    public static final String FILE = ".running.json";

    private static final Gson GSON = new Gson();

    /** Writes it whole, but does not force it to disk. */
    public void write(Path folder) throws IOException {
        var unfinished = folder.resolve(FILE + AtomicFile.UNFINISHED);
        Files.writeString(unfinished, GSON.toJson(this), StandardCharsets.UTF_8);
        Files.move(
                unfinished, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty when there is none that can be read. */
    public static Optional<RunningNote> read(Path folder) {
        try {
            var text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
            return Optional.ofNullable(GSON.fromJson(text, RunningNote.class));
        } catch (IOException | JsonParseException e) {
            return Optional.empty();
        }
    }
}
