package smychka.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong, or only doubtful, in a scenario file or setting.
 *
 * @param place where it stands
 * @param path the way to it, such as {@code decrees[2].date}; entries of a list are counted from 1
 * @param found what is wrong, such as {@code found 1.4} or {@code unknown key}
 * @param expected what would be right, or empty
 * @param hint the nearest right spelling or place, or empty
 */
public record Fault(Place place, String path, String found, String expected, String hint) {

    /** More than anybody mends at once; the rest is counted. */
    private static final int MOST = 200;

    private static final int WIDEST = 110;
    private static final int BEFORE_CARET = 70;
    private static final String CUT = "...";

    static Fault at(Place place, String path, String found, String expected, String hint) {
        return new Fault(place, path, found, expected, hint);
    }

    public String file() {
        return place.file();
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

    /** In one line, for where the file is not at hand. */
    public String sentence() {
        var what = path.isEmpty() ? "" : path + ": ";
        return place + " " + what + found + (advice().isEmpty() ? "" : ", " + advice());
    }

    private static void describe(StringBuilder text, String file, List<Fault> faults, String word) {
        var whole = faults.stream().filter(f -> f.place.line() == 0).toList();
        whole.forEach(f -> text.append(file).append(": ").append(f.saying(0, 0)).append('\n'));
        var placed = faults.stream()
                .filter(f -> f.place.line() > 0)
                .sorted(Comparator.comparingInt((Fault f) -> f.place.line()).thenComparingInt(f -> f.place.column()))
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        text.append(file).append(": ").append(placed.size()).append(' ').append(word);
        text.append(placed.size() == 1 ? "\n" : "s\n");
        var shown = placed.subList(0, Math.min(MOST, placed.size()));
        int where = width(shown.stream().map(Fault::where));
        int path = width(shown.stream().map(Fault::path));
        int found = width(shown.stream().map(Fault::found));
        for (var f : shown) {
            text.append("  ").append(padded(f.where(), where)).append("  ");
            text.append(f.saying(path, found)).append('\n');
            f.point(text, " ".repeat(where + 4));
        }
        if (shown.size() < placed.size()) {
            text.append("  and ").append(placed.size() - shown.size()).append(" more\n");
        }
    }

    private String where() {
        return place.line() + ":" + place.column();
    }

    private String saying(int pathWidth, int foundWidth) {
        var before = path.isEmpty() && pathWidth == 0 ? "" : padded(path, pathWidth) + "  ";
        return (before + padded(found, foundWidth) + "  " + advice()).stripTrailing();
    }

    private String advice() {
        return Stream.of(expected.isEmpty() ? "" : "expected " + expected, hint)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The line itself and a caret below the place; a long line is cut around it. */
    private void point(StringBuilder text, String indent) {
        var line = place.text().codePoints().map(Fault::printable).toArray();
        if (line.length == 0) {
            return;
        }
        int caret = Math.min(place.column() - 1, line.length);
        int from = line.length <= WIDEST || caret <= BEFORE_CARET ? 0 : caret - BEFORE_CARET;
        int to = Math.min(line.length, from + WIDEST);
        var before = from > 0 ? CUT : "";
        var shown = before + new String(line, from, to - from) + (to < line.length ? CUT : "");
        text.append(indent).append(shown.stripTrailing()).append('\n');
        text.append(indent).append(" ".repeat(before.length() + caret - from)).append("^\n");
    }

    /** One column wide and harmless to a terminal. */
    private static int printable(int c) {
        return c == '\t' ? ' ' : Texts.isHidden(c) ? '?' : c;
    }

    private static int width(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }
}
