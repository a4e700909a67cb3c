package smychka.view.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import smychka.run.ModelVersion;
import smychka.unit.Month;

/**
 * An economy laid down in a file: the whole scenario with every decree made by hand, and how far it had come. Whoever
 * resumes it lives the months again and compares the digest, so that it goes on bit for bit; for the batch the file is a
 * scenario like any other.
 *
 * @param month the last month lived
 * @param digest of the economy at its end
 */
public record Checkpoint(Month month, long digest) {

    private static final String FIRST_LINE = "# smychka checkpoint 1";

    /** The file cannot be resumed; said in one sentence. */
    public static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String sentence) {
            super(sentence);
        }
    }

    /** The text of a checkpoint of an economy that has lived at least a month. */
    public static String text(Recipe recipe, Life life) throws IOException {
        return String.join(
                        "\n",
                        FIRST_LINE,
                        "# model: " + ModelVersion.current(),
                        "# month: " + life.now(),
                        "# digest: " + HexFormat.of().toHexDigits(life.economy().digest()),
                        "")
                + recipe.resolved().resolvedYaml();
    }

    /** @throws RefusedException when it is no checkpoint, or one of another version of the model */
    public static Checkpoint read(Path file) throws IOException {
        var notes = notes(Files.readAllLines(file));
        if (notes.isEmpty()) {
            throw new RefusedException(file + " is not a checkpoint: its first line is not \"" + FIRST_LINE + "\"");
        }
        var model = notes.getOrDefault("model", "");
        var mine = ModelVersion.current();
        if (!model.equals(mine)) {
            throw new RefusedException(file + " was saved by another version of the model (" + model + ", this is "
                    + mine + "): it would not go on as it was; it can still be run from its start as a scenario");
        }
        try {
            return new Checkpoint(
                    Month.parse(notes.getOrDefault("month", "")),
                    HexFormat.fromHexDigitsToLong(notes.getOrDefault("digest", "")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new RefusedException(file + " is damaged: its month or digest cannot be read");
        }
    }

    private static Map<String, String> notes(List<String> lines) {
        var notes = new HashMap<String, String>();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return notes;
        }
        notes.put("", FIRST_LINE);
        for (var line : lines.subList(1, lines.size())) {
            if (!line.startsWith("# ")) {
                break;
            }
            int colon = line.indexOf(": ");
            if (colon > 0) {
                notes.put(line.substring(2, colon), line.substring(colon + 2).strip());
            }
        }
        return notes;
    }
}
