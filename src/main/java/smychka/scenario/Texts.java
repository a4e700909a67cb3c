package smychka.scenario;

import java.util.OptionalInt;

/** Texts that people read: no character in them is invisible, moves others about or speaks to a terminal. */
final class Texts {

    private static final int LONGEST = 40;
    private static final int LONGEST_PATH = 200;

    private Texts() {}

    /** The first character that no text may hold; line ends and tabs are only space. */
    static OptionalInt hidden(String text) {
        return text.codePoints()
                .filter(c -> isHidden(c) && c != '\n' && c != '\t')
                .findFirst();
    }

    /** Control characters, halves of characters and marks that turn the direction of writing. */
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Short enough to be quoted in a message, in one line. */
    static String quote(String text) {
        return quote(text, LONGEST);
    }

    /** A path short enough for a message. */
    static String path(String path) {
        return quote(path, LONGEST_PATH);
    }

    private static String quote(String text, int longest) {
        var start = text.codePoints().limit(4L * longest).toArray();
        var line = new StringBuilder();
        for (int c : start) {
            line.appendCodePoint(c == '\n' || c == '\t' || c == '\r' ? ' ' : isHidden(c) ? '?' : c);
        }
        var quoted = line.toString().strip().replaceAll("\\s+", " ");
        return quoted.codePointCount(0, quoted.length()) > longest
                ? quoted.substring(0, quoted.offsetByCodePoints(0, longest)) + "..."
                : quoted;
    }
}
