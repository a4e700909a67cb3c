package smychka.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/** The font of pictures and page, inside the page: Latin and Cyrillic letters in two weights. */
final class WebFonts {

    private record Part(String letters, String range) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "latin",
                    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,"
                            + "U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"),
            new Part("cyrillic", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"));

    private WebFonts() {}

    /** The rules that make the font known. */
    static String faces() {
        var faces = new StringBuilder();
        for (var weight : List.of("400", "600")) {
            for (var part : PARTS) {
                faces.append("@font-face{font-family:\"Source Sans 3\";font-weight:")
                        .append(weight)
                        .append(";src:url(data:font/woff2;base64,")
                        .append(base64("/fonts/source-sans-3-" + part.letters + "-" + weight + "-normal.woff2"))
                        .append(") format(\"woff2\");unicode-range:")
                        .append(part.range)
                        .append("}\n");
            }
        }
        return faces.toString();
    }

    private static String base64(String resource) {
        try (var stream = WebFonts.class.getResourceAsStream(resource)) {
            return Base64.getEncoder().encodeToString(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
