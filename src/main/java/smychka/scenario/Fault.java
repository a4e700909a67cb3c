package smychka.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Something wrong, or only doubtful, in a scenario file or setting.
 *
 * @param file the file as the user named it, or {@code --set 2}
 * @param line from 1; 0 when the whole file or setting is meant
 * @param column from 1; 0 when the whole file or setting is meant
 * @param path the way to it, such as {@code decrees[2].date}; entries of a list are counted from 1
 * @param found what is wrong, such as {@code found 1.4} or {@code unknown key}
 * @param expected what would be right, or empty
 * @param hint the nearest right spelling or place, or empty
 */
public record Fault(String file, int line, int column, String path, String found, String expected, String hint) {

    static Fault at(Place place, String path, String found, String expected, String hint) {
        return new Fault(place.file(), place.line(), place.column(), path, found, expected, hint);
    }

    /** All faults as text, file by file, in order of line and column; {@code word} is "fault" or "warning". */
    public static String text(List<Fault> faults, String word) {
        var files = new LinkedHashMap<String, List<Fault>>();
        for (var fault : faults) {
            files.computeIfAbsent(fault.file(), f -> new ArrayList<>()).add(fault);
        }
        var text = new StringBuilder();
        files.forEach((file, list) -> describe(text, file, list, word));
        return text.toString();
    }

    private static void describe(StringBuilder text, String file, List<Fault> faults, String word) {
        var whole = faults.stream().filter(f -> f.line == 0).toList();
        whole.forEach(f -> text.append(file).append(": ").append(f.saying(0, 0)).append('\n'));
        var placed = faults.stream()
                .filter(f -> f.line > 0)
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        text.append(file).append(": ").append(placed.size()).append(' ').append(word);
        text.append(placed.size() == 1 ? "\n" : "s\n");
        int where = width(placed.stream().map(Fault::where).toList());
        int path = width(placed.stream().map(Fault::path).toList());
        int found = width(placed.stream().map(Fault::found).toList());
        for (var f : placed) {
            text.append("  ").append(padded(f.where(), where)).append("  ");
            text.append(f.saying(path, found)).append('\n');
        }
    }

    private String where() {
        return line + ":" + column;
    }

    private String saying(int pathWidth, int foundWidth) {
        var advice = expected.isEmpty()
                ? hint
                : hint.isEmpty() ? "expected " + expected : "expected " + expected + ", " + hint;
        var before = path.isEmpty() && pathWidth == 0 ? "" : padded(path, pathWidth) + "  ";
        return (before + padded(found, foundWidth) + "  " + advice).stripTrailing();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }
}
