package smychka.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import smychka.agents.RegionFacts;
import smychka.unit.RegionCode;

/** The regions as {@code regions.csv} has them. */
public final class Geography {

    private Geography() {}

    /** All regions in the order of their codes. */
    public static List<RegionFacts> regions() {
        return table("/history/regions.csv", rows -> rows.map(Geography::region).toList());
    }

    static <T> T table(String name, Function<Stream<NamedCsvRecord>, T> read) {
        var in = Objects.requireNonNull(Geography.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return read.apply(csv.stream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RegionFacts region(NamedCsvRecord row) {
        return new RegionFacts(
                RegionCode.valueOf(row.getField("region_id")),
                row.getField("name"),
                number(row, "lat"),
                number(row, "lon"),
                1000 * number(row, "rural_population_thousand"),
                1000 * number(row, "urban_population_thousand"),
                1000 * number(row, "rural_households_thousand"),
                1e6 * number(row, "grain_sown_mha"),
                number(row, "grain_yield_t_per_ha_mean"),
                number(row, "horses_per_household"),
                number(row, "cattle_per_household"),
                number(row, "rail_km_to_moscow_typical"),
                number(row, "garden_factor"),
                number(row, "technical_crop_factor"),
                number(row, "outside_work_factor"),
                number(row, "trader_share"),
                number(row, "drive_weight"),
                number(row, "plan_weight"));
    }

    static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
