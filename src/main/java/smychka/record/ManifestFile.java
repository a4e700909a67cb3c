package smychka.record;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes {@code manifest.json}. */
public final class ManifestFile {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .setFieldNamingStrategy(field -> field.getName().equals("parents")
                    ? "extends"
                    : FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES.translateName(field))
            .registerTypeAdapter(double.class, (JsonSerializer<Double>)
                    (value, type, context) -> new JsonPrimitive(new BigDecimal(Decimals.text(value))))
            .create();

    private ManifestFile() {}

    public static void write(Path folder, Manifest manifest) throws IOException {
        AtomicFile.write(folder.resolve(Manifest.FILE), GSON.toJson(manifest) + "\n");
    }

    /** @throws IOException when there is none or it cannot be read */
    public static Manifest read(Path folder) throws IOException {
        var file = folder.resolve(Manifest.FILE);
        try {
            return GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), Manifest.class);
        } catch (JsonParseException e) {
            throw new IOException(file + " is not a manifest: " + e.getMessage(), e);
        }
    }
}
