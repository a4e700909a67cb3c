package smychka.unit;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A calendar month, written {@code YYYY-MM}.
 *
 * @param index months since January of year 0
 */
public record Month(int index) implements Comparable<Month> {

    public static Month of(int year, int monthOfYear) {
        return new Month(year * 12 + monthOfYear - 1);
    }

    /** @throws DateTimeParseException unless the text is {@code YYYY-MM} */
    public static Month parse(String text) {
        var parsed = YearMonth.parse(text);
        return of(parsed.getYear(), parsed.getMonthValue());
    }

    public int year() {
        return Math.floorDiv(index, 12);
    }

    /** 1 (January) to 12 (December). */
    public int ofYear() {
        return Math.floorMod(index, 12) + 1;
    }

    /** The first calendar year of the agricultural year (July to June) this month lies in. */
    public int agriculturalYear() {
        return ofYear() >= 7 ? year() : year() - 1;
    }

    public Month plus(int months) {
        return new Month(index + months);
    }

    /** Months from {@code earlier} to this one; negative when this one comes first. */
    public int since(Month earlier) {
        return index - earlier.index;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return YearMonth.of(year(), ofYear()).toString();
    }
}
