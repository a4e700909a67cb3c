package smychka.record;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.unit.Month;

/** Months from the first to the last. */
public record Period(Month first, Month last) {

    /** The forms that {@link #parse} knows, for a person. */
    public static final String FORMS =
            "a year 1926, an agricultural year 1926/27, a month 1926-12 or months 1926-07..1927-06";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern AGRICULTURAL_YEAR = Pattern.compile("(\\d{4})/(\\d\\d)");

    /**
     * A period as a person writes it.
     *
     * @throws IllegalArgumentException unless it has one of the {@link #FORMS}
     */
    public static Period parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return calendar(Integer.parseInt(text));
        }
        var agricultural = AGRICULTURAL_YEAR.matcher(text);
        if (agricultural.matches()) {
            var period = agricultural(Integer.parseInt(agricultural.group(1)));
            if (period.name().equals(text)) {
                return period;
            }
        }
        try {
            var ends = text.split("\\.\\.", 2);
            var period = of(ends[0], ends[ends.length - 1]);
            if (period.length() > 0) {
                return period;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + ": expected " + FORMS, e);
        }
        throw new IllegalArgumentException(text + ": expected " + FORMS);
    }

    public static Period of(String first, String last) {
        return new Period(Month.parse(first), Month.parse(last));
    }

    /** January to December. */
    public static Period calendar(int year) {
        return calendar(year, year);
    }

    /** From January of the first year to December of the last. */
    public static Period calendar(int first, int last) {
        return new Period(Month.of(first, 1), Month.of(last, 12));
    }

    /** July to June, named by the year it begins in. */
    public static Period agricultural(int year) {
        return new Period(Month.of(year, 7), Month.of(year + 1, 6));
    }

    /** October to September, named by the year it begins in. */
    public static Period economic(int year) {
        return new Period(Month.of(year, 10), Month.of(year + 1, 9));
    }

    /** Three months of a calendar year, 1 to 4. */
    public static Period quarter(int year, int number) {
        var first = Month.of(year, 3 * number - 2);
        return new Period(first, first.plus(2));
    }

    public Stream<Month> months() {
        return IntStream.range(0, length()).mapToObj(first::plus);
    }

    public int length() {
        return last.since(first) + 1;
    }

    /** In the shortest of the {@link #FORMS}. */
    public String name() {
        if (equals(calendar(first.year()))) {
            return Integer.toString(first.year());
        }
        return equals(agricultural(first.year()))
                ? String.format(Locale.ROOT, "%d/%02d", first.year(), (first.year() + 1) % 100)
                : toString();
    }

    /** Whether all its months lie in another. */
    public boolean isWithin(Period other) {
        return first.compareTo(other.first) >= 0 && last.compareTo(other.last) <= 0;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
