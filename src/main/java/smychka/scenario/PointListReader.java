package smychka.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads points that are written down one by one, in the study itself or in a table beside it. */
final class PointListReader {

    private static final String EXPECTED = "a list such as [{grain.state_price: 40}, {grain.state_price: 67}],"
            + " or the name of a CSV table beside the study";

    private final Path study;
    private final Fields fields;
    private final Reading reading;
    private final Map<String, Definition> columns = new LinkedHashMap<>();
    private final List<Map<String, Double>> points = new ArrayList<>();

    PointListReader(Path study, Fields fields) {
        this.study = study;
        this.fields = fields;
        this.reading = fields.reading();
    }

    List<Map<String, Double>> points() {
        var node = fields.value("points").filter(Fields::isFilled);
        if (node.isEmpty()) {
            reading.fault(fields.node(), fields.path("points"), "found nothing", EXPECTED, "");
        } else if (node.get() instanceof SequenceNode sequence) {
            int number = 0;
            for (var entry : sequence.getValue()) {
                number++;
                read(fields.path("points") + "[" + number + "]", entry);
            }
        } else {
            fields.text("points").ifPresent(word -> table(node.get(), word));
        }
        return List.copyOf(points);
    }

    /** Whatever any point sets, from its least to its greatest value. */
    List<Factor> factors() {
        var factors = new ArrayList<Factor>();
        columns.forEach((key, definition) -> {
            var values = points.stream().filter(p -> p.containsKey(key)).mapToDouble(p -> p.get(key));
            var range = values.summaryStatistics();
            if (range.getCount() > 0) {
                factors.add(new Factor(key, range.getMin(), range.getMax(), DesignReader.isWhole(definition)));
            }
        });
        return List.copyOf(factors);
    }

    private void read(String path, Node entry) {
        var point = new LinkedHashMap<String, Double>();
        Fields.of(reading, path, entry).ifPresent(read -> {
            for (var field : read.all()) {
                DesignReader.definition(read, field).ifPresent(definition -> {
                    columns.put(definition.key(), definition);
                    Scalars.number(reading, read.path(definition.key()), field.value(), definition)
                            .ifPresent(value -> point.put(definition.key(), value));
                });
            }
        });
        points.add(point);
    }

    private void table(Node node, String word) {
        try {
            var file = study.resolveSibling(word).normalize();
            if (!Files.isRegularFile(file)) {
                reading.fault(node, fields.path("points"), "no file " + file, "a CSV table", "");
                return;
            }
            var reader = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
            try (var rows = reader.ofCsvRecord(file, StandardCharsets.UTF_8)) {
                var csv = Reading.file(file.toString(), reading.faults());
                csv.lines(Files.readString(file, StandardCharsets.UTF_8));
                new Table(csv).read(rows);
            }
        } catch (IOException | CsvParseException | InvalidPathException e) {
            reading.fault(node, fields.path("points"), "cannot be read: " + e.getMessage(), "a CSV table", "");
        }
    }

    /** A table with a header of keys and a row for each point; a blank cell leaves the base scenario's value. */
    private final class Table {

        private final Reading csv;
        private List<Definition> header;

        Table(Reading csv) {
            this.csv = csv;
        }

        void read(Iterable<CsvRecord> rows) {
            for (var row : rows) {
                if (header == null) {
                    header = row.getFields().stream().map(this::column).toList();
                    header(row);
                } else {
                    point(row);
                }
            }
            if (points.isEmpty()) {
                csv.fault("no points", "a header of keys and a row for each point", "");
            }
        }

        private Definition column(String word) {
            var parameter = Names.PARAMETERS.get(word.strip());
            var lever = Names.LEVERS.get(word.strip());
            return parameter != null
                    ? Reference.shipped().parameter(parameter)
                    : lever != null ? Reference.shipped().lever(lever) : null;
        }

        private void header(CsvRecord row) {
            for (int i = 0; i < header.size(); i++) {
                var word = row.getField(i).strip();
                var definition = header.get(i);
                if (definition == null) {
                    fault(row, i, word + " is an unknown key", "", Spelling.hint(word, Names.settings()));
                } else if (columns.put(word, definition) != null) {
                    fault(row, i, word + " stands twice", "each key once", "");
                }
            }
        }

        private void point(CsvRecord row) {
            var point = new LinkedHashMap<String, Double>();
            if (row.getFieldCount() != header.size()) {
                fault(row, 0, row.getFieldCount() + " cells", header.size() + " as in the header", "");
            }
            for (int i = 0; i < Math.min(row.getFieldCount(), header.size()); i++) {
                var text = row.getField(i).strip();
                var definition = header.get(i);
                if (!text.isEmpty() && definition != null) {
                    var value = number(text);
                    if (value.isPresent() && definition.allows(value.getAsDouble())) {
                        point.put(definition.key(), value.getAsDouble());
                    } else {
                        fault(row, i, definition.key() + ": found " + text, definition.expected(), "");
                    }
                }
            }
            points.add(point);
        }

        private OptionalDouble number(String text) {
            try {
                double value = Double.parseDouble(text);
                return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }

        /** At a cell's first character, as long as no cell before it is quoted. */
        private void fault(CsvRecord row, int cell, String found, String expected, String hint) {
            int column = 1;
            for (int i = 0; i < cell; i++) {
                column += row.getField(i).length() + 1;
            }
            csv.fault((int) row.getStartingLineNumber(), column, found, expected, hint);
        }
    }
}
