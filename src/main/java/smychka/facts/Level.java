package smychka.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;

/**
 * A yearly series of history beside the model's: how far levels are off, not only ratios.
 *
 * @param id of the series of history
 * @param name in words
 * @param unit of both
 * @param inUnits whether errors are told in units; in per cent of what was observed otherwise
 * @param observed by the year the source labels it with
 * @param bands from the lowest to the highest published figure
 * @param modelled the model's number for such a year
 */
record Level(
        String id,
        String name,
        String unit,
        boolean inUnits,
        SortedMap<Integer, Double> observed,
        SortedMap<Integer, Band> bands,
        IntFunction<Figure> modelled,
        String source) {

    List<Integer> years() {
        return List.copyOf(observed.keySet());
    }

    /** The distance of a number from the observed one, as errors of this series are told. */
    double error(int year, double number) {
        double seen = observed.get(year);
        double off = Math.abs(number - seen);
        return inUnits ? off : off / seen;
    }
}
