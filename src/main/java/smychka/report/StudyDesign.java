package smychka.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import smychka.record.Manifest;

/**
 * What a stored study varies, and which of its scenarios stands where.
 *
 * @param factors keys that take more than one value, in the study's order
 * @param points of every base scenario, in the order of the tables
 */
record StudyDesign(Manifest.StudyNote note, List<Factor> factors, List<Point> points) {

    static final String FILE = "design.csv";
    static final String GRID = "grid";
    static final String FACTORIAL = "factorial";
    static final String MORRIS = "morris";
    static final String SALTELLI = "saltelli";

    /** A parameter or lever and between which values it is varied. */
    record Factor(String key, double low, double high) {

        /** How far a value lies from the least to the greatest, 0 to 1. */
        double share(double value) {
            return (value - low) / (high - low);
        }
    }

    /**
     * @param number in the design, from 1
     * @param sample the trajectory or sample it belongs to, or empty
     * @param role its place there, or empty
     * @param values of the factors, in order; NaN where the scenario's own value stays
     */
    record Point(String scenario, String base, int number, String sample, String role, List<Double> values) {}

    /**
     * @return nothing for a batch that is no study, or whose study varies nothing
     * @throws IOException when the design is there and cannot be read
     */
    static Optional<StudyDesign> read(Path folder, Manifest manifest) throws IOException {
        var note = manifest.study();
        var file = folder.resolve(FILE);
        if (note == null || note.factors() == null || !Files.exists(file)) {
            return Optional.empty();
        }
        var factors = note.factors().stream()
                .map(f -> new Factor(f.key(), Double.parseDouble(f.low()), Double.parseDouble(f.high())))
                .filter(f -> f.low < f.high)
                .toList();
        if (factors.isEmpty()) {
            return Optional.empty();
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            var points = rows.stream().map(row -> point(row, factors)).toList();
            return Optional.of(new StudyDesign(note, factors, points));
        } catch (CsvParseException | IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new IOException(file + " is not the design of a study: " + e.getMessage(), e);
        }
    }

    private static Point point(NamedCsvRecord row, List<Factor> factors) {
        return new Point(
                row.getField("scenario"),
                row.getField("base"),
                Integer.parseInt(row.getField("point")),
                row.getField("sample"),
                row.getField("role"),
                factors.stream().map(f -> number(row.getField(f.key))).toList());
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    boolean is(String kind) {
        return note.design().equals(kind);
    }

    List<String> bases() {
        return points.stream().map(Point::base).distinct().toList();
    }

    /** The points of a base scenario. */
    List<Point> of(String base) {
        return points.stream().filter(p -> p.base.equals(base)).toList();
    }

    /** A scenario's title without what the point adds to it. */
    String baseTitle(String title, int number) {
        var end = title.length();
        for (var factor : note.factors()) {
            var at = title.indexOf(", " + factor.key() + " ");
            end = at > 0 ? Math.min(end, at) : end;
        }
        var point = ", point " + number;
        return title.endsWith(point) ? title.substring(0, title.length() - point.length()) : title.substring(0, end);
    }

    /**
     * Factors in which the two samples of a Saltelli design go together, as those of a short Sobol sequence may: their
     * indices, which take the samples to be independent, say nothing.
     */
    List<String> alike() {
        if (!is(SALTELLI)) {
            return List.of();
        }
        var base = of(bases().get(0));
        return IntStream.range(0, factors.size())
                .filter(f -> {
                    var a = of(base, "A", f);
                    var b = of(base, "B", f);
                    var r = a.length == b.length && a.length > 2 ? new PearsonsCorrelation().correlation(a, b) : 0;
                    return r * r * a.length > 2 * 2;
                })
                .mapToObj(f -> factors.get(f).key)
                .toList();
    }

    private static double[] of(List<Point> points, String role, int factor) {
        return points.stream()
                .filter(p -> p.role.equals(role))
                .mapToDouble(p -> p.values.get(factor))
                .toArray();
    }

    /** "grid of 12 points", "Morris design of 8 trajectories" and the like. */
    String words() {
        var samples = points.stream().map(Point::sample).distinct().count();
        return switch (note.design()) {
            case MORRIS -> "Morris design of " + samples + " trajectories, " + note.points() + " points";
            case SALTELLI -> "Saltelli design of " + samples + " samples, " + note.points() + " points";
            case "latin-hypercube" -> "Latin hypercube of " + note.points() + " points";
            case "sobol" -> "Sobol sequence of " + note.points() + " points";
            default -> note.design() + " of " + note.points() + " points";
        };
    }
}
