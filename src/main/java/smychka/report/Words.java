package smychka.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Text measured and broken into lines. */
final class Words {

    private Words() {}

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, Theme.MEASURE).getWidth();
    }

    /** Lines no wider than {@code width}; a word that is wider by itself is broken. */
    static List<String> wrap(String text, Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            var rest = word;
            if (line.length() > 0 && width(line + " " + rest, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, font) > width && rest.length() > 1) {
                var cut = fitting(rest, font, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, or as much of its beginning as fits. */
    static String shorten(String text, Font font, double width) {
        return width(text, font) <= width
                ? text
                : text.substring(0, fitting(text, font, width - width("…", font))) + "…";
    }

    /** The text, or as many of its first words as fit. */
    static String shortenAtWord(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        var cut = shorten(text, font, width);
        var space = cut.lastIndexOf(' ');
        return space > 0 ? cut.substring(0, space).replaceFirst("[,;:]$", "") + " …" : cut;
    }

    private static int fitting(String word, Font font, double width) {
        var cut = word.length() - 1;
        while (cut > 1 && width(word.substring(0, cut), font) > width) {
            cut--;
        }
        return cut;
    }
}
