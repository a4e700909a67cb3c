package smychka.report;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terms of the period and of the page, explained where they first stand in a text, and in a list. */
final class Glossary {

    private final List<Page.Term> terms = new ArrayList<>();
    private final Map<String, Page.Term> byForm = new HashMap<>();
    private final Pattern forms;

    Glossary() {
        try (var stream = Glossary.class.getResourceAsStream("/report/glossary.csv");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var name = row.getField("term");
                var term = new Page.Term("term-" + name.replace(' ', '-'), name, row.getField("meaning"));
                terms.add(term);
                for (var form : row.getField("forms").split("\\|")) {
                    byForm.put(form, term);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forms = Pattern.compile(byForm.keySet().stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    List<Page.Term> terms() {
        return List.copyOf(terms);
    }

    /** The text in pieces, each term tied to its meaning where it first stands. */
    List<Page.Piece> marked(String text) {
        var pieces = new ArrayList<Page.Piece>();
        var seen = new HashSet<Page.Term>();
        var found = forms.matcher(text);
        var from = 0;
        while (found.find()) {
            var term = byForm.get(found.group());
            if (seen.add(term)) {
                pieces.add(new Page.Piece(text.substring(from, found.start()), null));
                pieces.add(new Page.Piece(found.group(), term));
                from = found.end();
            }
        }
        pieces.add(new Page.Piece(text.substring(from), null));
        return pieces;
    }
}
