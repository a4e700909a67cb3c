package smychka.record;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Every indicator, in the order of the result tables' columns; read from {@code indicators.csv}. */
public final class IndicatorCatalogue {

    private static final String RESOURCE = "/indicators.csv";

    private final Map<String, Indicator> byId;

    /** @throws IllegalArgumentException when two indicators share an id */
    public IndicatorCatalogue(List<Indicator> indicators) {
        var map = new LinkedHashMap<String, Indicator>();
        for (var indicator : indicators) {
            if (map.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("two indicators are called " + indicator.id());
            }
        }
        byId = map;
    }

    /** The catalogue that comes with the program. */
    public static IndicatorCatalogue standard() {
        var stream = Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new IndicatorCatalogue(
                    csv.stream().map(IndicatorCatalogue::indicator).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Indicator> all() {
        return List.copyOf(byId.values());
    }

    public List<Indicator> ofScope(Scope scope) {
        return byId.values().stream().filter(i -> i.scope() == scope).toList();
    }

    /** The columns of {@code monthly.csv}: every indicator of which the country has a value. */
    public List<Indicator> national() {
        return byId.values().stream().filter(Indicator::isNational).toList();
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public Indicator of(String id) {
        var found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no indicator is called " + id);
        }
        return found;
    }

    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    private static Indicator indicator(NamedCsvRecord row) {
        var known = row.getField("month_known");
        var observed = row.getField("observed");
        return new Indicator(
                row.getField("id"),
                row.getField("unit"),
                word(Scope.class, row.getField("scope")),
                word(Frequency.class, row.getField("frequency")),
                word(Kind.class, row.getField("kind")),
                Aggregation.of(row.getField("aggregation")),
                known.equals("each") ? 0 : Integer.parseInt(known),
                row.getField("label"),
                row.getField("definition"),
                observed.isBlank() ? List.of() : List.of(observed.split(" ")));
    }

    private static <T extends Enum<T>> T word(Class<T> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
