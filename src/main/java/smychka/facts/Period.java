package smychka.facts;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import smychka.unit.Month;

/** Months from the first to the last. */
record Period(Month first, Month last) {

    static Period of(String first, String last) {
        return new Period(Month.parse(first), Month.parse(last));
    }

    /** January to December. */
    static Period calendar(int year) {
        return calendar(year, year);
    }

    /** From January of the first year to December of the last. */
    static Period calendar(int first, int last) {
        return new Period(Month.of(first, 1), Month.of(last, 12));
    }

    /** July to June, named by the year it begins in. */
    static Period agricultural(int year) {
        return new Period(Month.of(year, 7), Month.of(year + 1, 6));
    }

    /** October to September, named by the year it begins in. */
    static Period economic(int year) {
        return new Period(Month.of(year, 10), Month.of(year + 1, 9));
    }

    /** Three months of a calendar year, 1 to 4. */
    static Period quarter(int year, int number) {
        var first = Month.of(year, 3 * number - 2);
        return new Period(first, first.plus(2));
    }

    Stream<Month> months() {
        return IntStream.range(0, length()).mapToObj(first::plus);
    }

    int length() {
        return last.since(first) + 1;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
