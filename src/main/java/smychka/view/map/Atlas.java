package smychka.view.map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import smychka.unit.RegionCode;

/**
 * The places of the map, read from {@code map/}: towns at their latitude and longitude, the coast and borders of 1926
 * drawn with a coarse pen, and railways between towns. Its own units: a degree of longitude is one wide in Europe and
 * less than half of that beyond the Urals, where few people live.
 */
final class Atlas {

    private static final double EUROPE_ENDS = 58;
    private static final double EAST_NARROWED = 0.40;
    private static final double LATITUDE = 1.62;
    private static final double WEST = 24.5;
    private static final double NORTH = 70;

    static final double WIDTH = (EUROPE_ENDS - WEST) + (146 - EUROPE_ENDS) * EAST_NARROWED;
    static final double HEIGHT = (NORTH - 34.5) * LATITUDE;

    static final List<Place> PLACES = rows("places.csv", Atlas::place);
    static final List<Point2D> OUTLINE = rows("outline.csv", Atlas::point);
    static final List<Link> LINKS = links();

    private Atlas() {}

    /** A town, or a point of thinly peopled land ({@code land}) that marks which region it belongs to. */
    record Place(RegionCode region, String name, Point2D at, Kind kind) {}

    /** What a place is: the town where a region's traffic begins, another town, or land alone. */
    enum Kind {
        HUB,
        TOWN,
        LAND
    }

    /** A railway between two places, by their number. */
    record Link(int from, int to) {

        double length() {
            return PLACES.get(from).at().distance(PLACES.get(to).at());
        }
    }

    /** Where a latitude and longitude stand on the map. */
    static Point2D at(double latitude, double longitude) {
        double east = Math.min(longitude, EUROPE_ENDS) - WEST + Math.max(0, longitude - EUROPE_ENDS) * EAST_NARROWED;
        return new Point2D.Double(east, (NORTH - latitude) * LATITUDE);
    }

    static int hub(RegionCode region) {
        return IntStream.range(0, PLACES.size())
                .filter(i -> PLACES.get(i).region() == region && PLACES.get(i).kind() == Kind.HUB)
                .findFirst()
                .orElseThrow();
    }

    static List<Place> towns(RegionCode region) {
        return PLACES.stream()
                .filter(p -> p.region() == region && p.kind() != Kind.LAND)
                .toList();
    }

    private static int number(String name) {
        return IntStream.range(0, PLACES.size())
                .filter(i -> PLACES.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("railways.csv: no place is called " + name));
    }

    private static List<Link> links() {
        return rows("railways.csv", row -> new Link(number(row.getField("from")), number(row.getField("to"))));
    }

    private static Place place(NamedCsvRecord row) {
        return new Place(
                RegionCode.valueOf(row.getField("region")),
                row.getField("name"),
                point(row),
                switch (row.getField("kind")) {
                    case "hub" -> Kind.HUB;
                    case "town" -> Kind.TOWN;
                    default -> Kind.LAND;
                });
    }

    private static Point2D point(NamedCsvRecord row) {
        return at(Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")));
    }

    private static <T> List<T> rows(String name, Function<NamedCsvRecord, T> read) {
        var in = Objects.requireNonNull(Atlas.class.getResourceAsStream("/map/" + name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
