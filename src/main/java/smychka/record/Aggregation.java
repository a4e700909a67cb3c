package smychka.record;

import java.util.Arrays;
import java.util.Locale;

/** How the values of regions or classes make the country's. */
public enum Aggregation {
    /** The indicator is national already, or has no national value. */
    NONE("-"),
    SUM("sum"),
    MEAN_BY_DENOMINATOR("mean weighted by its denominator"),
    MEAN_BY_RURAL_PEOPLE("mean weighted by rural people"),
    MEAN_BY_TOWN_PEOPLE("mean weighted by town people"),
    MEAN_BY_PEASANT_HOUSEHOLDS("mean weighted by peasant households"),
    MEAN_BY_QUANTITY_TRADED("mean weighted by quantity traded");

    private final String words;

    Aggregation(String words) {
        this.words = words;
    }

    /** As the catalogue writes it. */
    public String words() {
        return words;
    }

    /** Whether the country's value is a weighted mean, so that every reading must come with its weight. */
    public boolean isMean() {
        return this != NONE && this != SUM;
    }

    /** @throws IllegalArgumentException when the words name no aggregation */
    static Aggregation of(String words) {
        return Arrays.stream(values())
                .filter(a -> a.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no aggregation is called \"%s\"", words)));
    }
}
