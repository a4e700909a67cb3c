package smychka.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import smychka.random.Drawn;

/** A good scenario file, line by line, and what becomes of it when it is spoiled. */
final class Mutant {

    /** Lines of which mutators choose. */
    enum Kind {
        NUMBER,
        SWITCH,
        MONTH,
        TEXT,
        SECTION,
        OTHER
    }

    /** A line of the file. */
    record Line(Kind kind, String indent, String key, String value) {
        @Override
        public String toString() {
            return indent + key + ":" + (value.isEmpty() ? "" : " " + value);
        }
    }

    /**
     * A spoiled file.
     *
     * @param latin its bytes, each as the character of that number
     * @param line where the fault must be; 0 for the file as a whole, -1 when the file must be as good as before
     * @param says what the fault must say
     */
    record Spoiled(String latin, int line, String says) {

        static Spoiled of(byte[] bytes, int line, String says) {
            return new Spoiled(new String(bytes, StandardCharsets.ISO_8859_1), line, says);
        }

        byte[] bytes() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }

        static Spoiled at(int line, String says, List<?> lines) {
            return of(Mutant.bytes(lines), line, says);
        }

        static Spoiled same(List<?> lines) {
            return of(Mutant.bytes(lines), -1, "");
        }
    }

    final List<Line> lines = new ArrayList<>();
    private final Drawn drawn;

    Mutant(Drawn drawn) {
        this.drawn = drawn;
        add(Kind.OTHER, "", "schema", LayerReader.SCHEMA);
        add(Kind.TEXT, "", "title", "Mutant");
        add(Kind.TEXT, "", "about", "A file to be spoiled.");
        add(Kind.SECTION, "", "run", "");
        add(Kind.MONTH, "  ", "start", "1921-10");
        add(Kind.MONTH, "  ", "end", "1926-12");
        add(Kind.NUMBER, "  ", "seed", "7");
        add(Kind.SECTION, "", "parameters", "");
        for (int i = 0; i < 3; i++) {
            number("  ", RandomScenarios.PARAMETERS.subList(60 * i + 1, 60 * i + 60));
        }
        add(Kind.SECTION, "", "uncertain", "");
        add(Kind.SECTION, "  ", "kcal_target", "");
        add(Kind.SECTION, "    ", "uniform", "");
        add(Kind.NUMBER, "      ", "low", "2700");
        add(Kind.NUMBER, "      ", "high", "2900");
        add(Kind.SECTION, "", "levers", "");
        add(Kind.NUMBER, "  ", "grain.state_price", Integer.toString(drawn.whole(40, 70)));
        add(Kind.NUMBER, "  ", "tax.money", Integer.toString(drawn.whole(20, 500)));
        add(Kind.SWITCH, "  ", "food.rationing", "1");
        decrees();
    }

    private void decrees() {
        add(Kind.SECTION, "", "decrees", "");
        add(Kind.MONTH, "  - ", "date", "1924-07");
        add(Kind.MONTH, "    ", "announced", "1924-05");
        add(Kind.SECTION, "    ", "set", "");
        add(Kind.NUMBER, "      ", "tax.urban", "0." + drawn.whole(1, 5));
        add(Kind.SWITCH, "      ", "industry.prices_fixed", "1");
        add(Kind.MONTH, "    ", "ramp", "1925-01");
        add(Kind.MONTH, "    ", "until", "1926-0" + drawn.whole(2, 9));
        add(Kind.TEXT, "    ", "because", "It is tried.");
        add(Kind.TEXT, "    ", "source", "nowhere");
        add(Kind.MONTH, "  - ", "date", "1925-07");
        add(Kind.SECTION, "    ", "set", "");
        add(Kind.NUMBER, "      ", "population.passports", "0.5");
        add(Kind.OTHER, "    ", "regions", "[UKR, NCA]");
    }

    private void number(String indent, List<Parameter> parameters) {
        var definition = Reference.shipped().parameter(drawn.of(parameters));
        var value = Decimals.text(RandomScenarios.value(drawn, definition));
        add(Kind.NUMBER, indent, definition.key(), value);
    }

    private void add(Kind kind, String indent, String key, String value) {
        lines.add(new Line(kind, indent, key, value));
    }

    /** The number, from 0, of a line of some kind. */
    int any(Kind... kinds) {
        var fit = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (List.of(kinds).contains(lines.get(i).kind())) {
                fit.add(i);
            }
        }
        return drawn.of(fit);
    }

    /** The file with another value in one line. */
    List<Object> with(int at, String value) {
        var copy = new ArrayList<Object>(lines);
        copy.set(at, new Line(Kind.OTHER, lines.get(at).indent(), lines.get(at).key(), value));
        return copy;
    }

    /** The file with another text in place of one line. */
    List<Object> withLine(int at, String text) {
        var copy = new ArrayList<Object>(lines);
        copy.set(at, text);
        return copy;
    }

    static byte[] bytes(List<?> lines) {
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    static String text(List<?> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
