package smychka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that shows commands with what they give. */
record DocumentedPage(Path file) {

    private static final Pattern SHOWN =
            Pattern.compile("```\n\\$ \\./smychka ((?:\"[^\"]*\"|[^\"\n])*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** @param given what the page says comes of it */
    record Command(String line, String given) {

        List<String> words() {
            return DocumentedPage.words(line);
        }
    }

    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    String text() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    List<Command> commands() throws IOException {
        return SHOWN.matcher(text())
                .results()
                .map(m -> new Command(m.group(1), m.group(2)))
                .toList();
    }

    /** Writes what the commands give now into the page. */
    void refresh(Function<List<String>, String> given) throws IOException {
        var fresh = SHOWN.matcher(text())
                .replaceAll(m -> Matcher.quoteReplacement(
                        "```\n$ ./smychka " + m.group(1) + "\n" + given.apply(words(m.group(1))) + "```"));
        Files.writeString(file, fresh, StandardCharsets.UTF_8);
    }
}
