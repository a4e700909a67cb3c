package smychka.report;

import java.util.ArrayList;
import java.util.List;

/** Places along a line, moved apart as little as may be. */
final class Apart {

    /** Neighbours that touch: as many as they are, around the mean of their wishes. */
    private record Row(int size, double middle) {

        private double start(double distance) {
            return middle - (size - 1) * distance / 2;
        }

        private Row with(Row next) {
            return new Row(size + next.size, (size * middle + next.size * next.middle) / (size + next.size));
        }
    }

    private Apart() {}

    /** @param wished in rising order */
    static List<Double> of(List<Double> wished, double distance) {
        var rows = new ArrayList<Row>();
        for (var wish : wished) {
            var row = new Row(1, wish);
            while (!rows.isEmpty() && touch(rows.get(rows.size() - 1), row, distance)) {
                row = rows.remove(rows.size() - 1).with(row);
            }
            rows.add(row);
        }
        var places = new ArrayList<Double>();
        for (var row : rows) {
            for (var i = 0; i < row.size; i++) {
                places.add(row.start(distance) + i * distance);
            }
        }
        return places;
    }

    private static boolean touch(Row before, Row next, double distance) {
        return next.start(distance) - before.start(distance) < before.size * distance;
    }
}
