package smychka.facts;

import java.util.List;
import java.util.stream.IntStream;
import smychka.record.Period;

/** What a fact may be used for. */
public enum Use {
    /** Parameters may be fitted to it. */
    FIT("fit"),
    /** Kept apart, to judge the fitted model by. */
    JUDGE("judge"),
    NEITHER("");

    /** Years before the war scare, and between the first crisis of collections and the famine. */
    private static final List<Integer> TO_FIT = List.of(1921, 1922, 1923, 1924, 1925, 1926, 1929, 1930, 1931);

    private static final List<Integer> TO_JUDGE = List.of(1927, 1928, 1932, 1933);
    private static final List<Integer> YEAR_BEGINS = List.of(7, 10);

    private final String word;

    Use(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What a yearly figure may be used for, by the year that its series labels it with. */
    static Use ofYear(int year) {
        return TO_JUDGE.contains(year) ? JUDGE : TO_FIT.contains(year) ? FIT : NEITHER;
    }

    /**
     * What figures of a period may be used for: agricultural and economic years by the one in which they begin, others
     * by every calendar year they touch.
     */
    static Use of(Period period) {
        boolean isLabelled =
                period.length() % 12 == 0 && YEAR_BEGINS.contains(period.first().ofYear());
        int last = isLabelled ? period.last().year() - 1 : period.last().year();
        var uses = IntStream.rangeClosed(period.first().year(), last)
                .mapToObj(Use::ofYear)
                .toList();
        return uses.contains(JUDGE) ? JUDGE : uses.contains(NEITHER) ? NEITHER : FIT;
    }
}
