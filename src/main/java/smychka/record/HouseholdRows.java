package smychka.record;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code households.csv}. */
final class HouseholdRows {

    private static final HouseholdColumn[] COLUMNS = HouseholdColumn.values();

    private HouseholdRows() {}

    static List<String> header() {
        return Stream.concat(Stream.of("scenario", "replication", "month", "region"), HouseholdColumn.ids().stream())
                .toList();
    }

    /** @param keys the cells before the month, as {@link TableFile#cells} writes them */
    static void write(TableFile table, String keys, HouseholdBook book) throws IOException {
        var line = new StringBuilder();
        for (var snapshot : book.snapshots()) {
            for (var row : snapshot.rows()) {
                line.setLength(0);
                line.append(keys).append(',').append(snapshot.month());
                line.append(',').append(row.region().name());
                for (var column : COLUMNS) {
                    column.append(line.append(','), row.cells()[column.ordinal()]);
                }
                table.line(line.append('\n'));
            }
        }
    }
}
