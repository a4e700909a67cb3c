package smychka.facts;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How one who knows nothing but a yearly series carries it on over the years kept apart to judge by: from the last three
 * years open to fitting before them.
 */
enum Naive {
    /** It stays as it was. */
    LAST_VALUE("last value") {
        @Override
        double carriedOn(SortedMap<Integer, Double> last, int year) {
            return last.get(last.lastKey());
        }
    },
    /** It goes on along the straight line through them that fits best. */
    TREND("trend") {
        @Override
        double carriedOn(SortedMap<Integer, Double> last, int year) {
            var line = new SimpleRegression();
            last.forEach(line::addData);
            return line.predict(year);
        }
    };

    /** As many as lie between the two stretches of years kept apart. */
    static final int YEARS = 3;

    private final String words;

    Naive(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract double carriedOn(SortedMap<Integer, Double> last, int year);

    /** The forecast for a year kept apart; NaN with too few years open to fitting before it. */
    double forecast(SortedMap<Integer, Double> observed, int year) {
        var last = openBefore(observed, year);
        while (last.size() > YEARS) {
            last.remove(last.firstKey());
        }
        return last.size() < YEARS ? Double.NaN : carriedOn(last, year);
    }

    /** What the forecaster holds of any year: observed if it is open to fitting, forecast if kept apart, else NaN. */
    double held(SortedMap<Integer, Double> observed, int year) {
        return switch (Use.ofYear(year)) {
            case FIT -> observed.getOrDefault(year, Double.NaN);
            case JUDGE -> forecast(observed, year);
            case NEITHER -> Double.NaN;
        };
    }

    /** The last year that a forecast for another is made from. */
    static int origin(SortedMap<Integer, Double> observed, int year) {
        return openBefore(observed, year).lastKey();
    }

    private static SortedMap<Integer, Double> openBefore(SortedMap<Integer, Double> observed, int year) {
        var open = new TreeMap<>(observed.headMap(year));
        open.keySet().removeIf(known -> Use.ofYear(known) != Use.FIT);
        return open;
    }
}
