package smychka.record;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();

    @Test
    void everyIndicatorSaysWhatItIs() {
        assertTrue(catalogue.all().size() > 90);
        assertAll(catalogue.all().stream().map(i -> () -> {
            assertTrue(i.id().matches("[a-z0-9_]+"), i.id());
            assertFalse(i.unit().isBlank(), i.id());
            assertFalse(i.label().isBlank(), i.id());
            assertTrue(i.label().length() <= 32, i.label());
            assertFalse(i.definition().isBlank(), i.id());
        }));
    }

    @Test
    void labelsTellIndicatorsApart() {
        var labels = catalogue.all().stream().map(Indicator::label).toList();
        assertEquals(labels.size(), Set.copyOf(labels).size());
    }

    @Test
    void yearlyIndicatorsAndOnlyTheyHaveAMonthInWhichTheyBecomeKnown() {
        assertAll(catalogue.all().stream()
                .map(i -> () -> assertEquals(i.frequency() == Frequency.YEAR, i.monthKnown() != 0, i.id())));
    }

    @Test
    void onlyRegionsAndClassesAreAggregated() {
        assertAll(catalogue.all().stream()
                .map(i ->
                        () -> assertTrue(i.scope() != Scope.NATIONAL || i.aggregation() == Aggregation.NONE, i.id())));
    }

    @Test
    void everyObservedSeriesIsThere() throws IOException {
        var known = new HashSet<String>();
        for (var file : List.of("/history/series.csv", "/history/series_monthly.csv")) {
            known.addAll(ids(file));
        }
        assertAll(catalogue.all().stream().map(i -> () -> assertTrue(known.containsAll(i.observed()), i.id())));
    }

    @Test
    void anUnknownIdIsNamed() {
        var fault = assertThrows(IllegalArgumentException.class, () -> catalogue.of("grain_harvests"));
        assertEquals("no indicator is called grain_harvests", fault.getMessage());
    }

    private static List<String> ids(String resource) throws IOException {
        try (var text = new InputStreamReader(
                        IndicatorCatalogueTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream()) {
            return rows.map(r -> r.getField("series_id")).toList();
        }
    }
}
