package smychka.report;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import smychka.unit.RegionCode;

/** A schematic map: each region a square on a grid, roughly where it lies. */
final class RegionTiles {

    /** @param row from the north */
    record Tile(RegionCode region, int column, int row, String name) {}

    static final List<Tile> ALL = read();
    static final int COLUMNS = 1 + ALL.stream().mapToInt(Tile::column).max().orElse(0);
    static final int ROWS = 1 + ALL.stream().mapToInt(Tile::row).max().orElse(0);

    private RegionTiles() {}

    static Tile of(String region) {
        return ALL.stream()
                .filter(t -> t.region.name().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static List<Tile> read() {
        try (var stream = RegionTiles.class.getResourceAsStream("/charts/region-tiles.csv");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Tile(
                            RegionCode.valueOf(row.getField("region")),
                            Integer.parseInt(row.getField("column")),
                            Integer.parseInt(row.getField("row")),
                            row.getField("name")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
