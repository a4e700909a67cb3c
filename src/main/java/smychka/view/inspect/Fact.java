package smychka.view.inspect;

import smychka.view.look.Units;

/**
 * One thing that can be told of an agent.
 *
 * @param number its value in {@code unit}, or NaN where it is a word
 * @param word its value where it is no number, or empty
 * @param meaning what it is, in a line
 */
public record Fact(String name, double number, String word, String unit, String meaning) {

    static Fact of(String name, double number, String unit, String meaning) {
        return new Fact(name, number, "", unit, meaning);
    }

    static Fact said(String name, String word, String meaning) {
        return new Fact(name, Double.NaN, word, "", meaning);
    }

    /** The value with its unit. */
    public String shown() {
        if (!word.isEmpty()) {
            return word;
        }
        var value = Units.number(number);
        return unit.isEmpty() || Double.isNaN(number) ? value : value + " " + unit;
    }
}
