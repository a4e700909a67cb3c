package smychka.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Units with a name, those of the period among them, each as an exact part of the first of its dimension. */
enum Measure {
    KILOGRAM("kg", "1", "1", "kg", "kilogram"),
    GRAM("kg", "1", "1000", "g", "gram"),
    QUINTAL("kg", "100", "1", "q", "quintal", "centner"),
    TONNE("kg", "1000", "1", "t", "tonne", "ton"),
    KILOTONNE("kg", "1e6", "1", "kt"),
    MEGATONNE("kg", "1e9", "1", "Mt"),
    PUD("kg", "16.380496", "1", "pud", "pood"),
    HECTARE("ha", "1", "1", "ha", "hectare"),
    MEGAHECTARE("ha", "1e6", "1", "Mha"),
    SQUARE_KILOMETRE("ha", "100", "1", "km2"),
    DESYATINA("ha", "1.09254", "1", "desyatina", "dessiatin", "desiatina"),
    ROUBLE("rouble", "1", "1", "rouble", "ruble", "rub", "r"),
    KOPECK("rouble", "1", "100", "kopeck", "kopek", "kop"),
    CHERVONETS("rouble", "10", "1", "chervonets"),
    MONTH("month", "1", "1", "month", "mo"),
    YEAR("month", "12", "1", "year", "yr"),
    QUARTER("month", "3", "1", "quarter"),
    DAY("month", "12", "365", "day", "d"),
    WEEK("month", "84", "365", "week"),
    KILOCALORIE("kcal", "1", "1", "kcal"),
    MEGACALORIE("kcal", "1000", "1", "Mcal"),
    MEGAJOULE("kcal", "1000", "4.184", "MJ"),
    KILOMETRE("km", "1", "1", "km"),
    VERST("km", "1.0668", "1", "verst"),
    HEAD("head", "1", "1", "head", "person", "people", "countryman");

    private final String dimension;
    private final BigDecimal above;
    private final BigDecimal below;
    /** Each between spaces. */
    private final String names;

    Measure(String dimension, String above, String below, String... names) {
        this.dimension = dimension;
        this.above = new BigDecimal(above);
        this.below = new BigDecimal(below);
        this.names = " " + String.join(" ", names) + " ";
    }

    /** The unit of a name, which may stand in the plural. */
    static Optional<Measure> of(String word, String singular) {
        return Arrays.stream(values())
                .filter(m -> m.names.contains(" " + word + " ") || m.names.contains(" " + singular + " "))
                .findFirst();
    }

    String dimension() {
        return dimension;
    }

    BigDecimal above() {
        return above;
    }

    BigDecimal below() {
        return below;
    }
}
