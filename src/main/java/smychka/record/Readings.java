package smychka.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import smychka.unit.RegionCode;

/**
 * How every indicator is read from an economy of type E. Each is declared once, by its scope; a ratio is declared by
 * its numerator and denominator, and a mean by its value and weight, so that regions and classes add up to the country.
 */
public final class Readings<E> {

    private static final RegionCode[] REGIONS = RegionCode.values();
    private static final SocialClass[] CLASSES = SocialClass.values();

    private final IndicatorCatalogue catalogue;
    private final List<SocialClass> classes;
    private final Map<String, Reading<E>> byId = new LinkedHashMap<>();

    /** @param classes the classes this economy has, which make the rows of {@code classes.csv} */
    public Readings(IndicatorCatalogue catalogue, Set<SocialClass> classes) {
        this.catalogue = catalogue;
        this.classes = List.copyOf(EnumSet.copyOf(classes));
    }

    /** The amount as it stands this month, or passed in it. */
    public Readings<E> national(String id, ToDoubleFunction<E> amount) {
        return add(id, Scope.NATIONAL, (e, at) -> amount.applyAsDouble(e), null, false);
    }

    /** A ratio by its numerator and denominator; missing where the denominator is 0. */
    public Readings<E> national(String id, ToDoubleFunction<E> amount, ToDoubleFunction<E> base) {
        return add(id, Scope.NATIONAL, (e, at) -> amount.applyAsDouble(e), (e, at) -> base.applyAsDouble(e), false);
    }

    /** An amount that the country has the sum of. */
    public Readings<E> regional(String id, ToDoubleBiFunction<E, RegionCode> amount) {
        return add(id, Scope.REGION, inRegion(amount), null, false);
    }

    /** A ratio by its numerator and denominator; the country's is the sum of the ones over the sum of the others. */
    public Readings<E> regional(
            String id, ToDoubleBiFunction<E, RegionCode> amount, ToDoubleBiFunction<E, RegionCode> base) {
        return add(id, Scope.REGION, inRegion(amount), inRegion(base), false);
    }

    /** A price or mean that stands in each region; the country's is weighted. Missing where the weight is 0. */
    public Readings<E> regionalMean(
            String id, ToDoubleBiFunction<E, RegionCode> mean, ToDoubleBiFunction<E, RegionCode> weight) {
        return add(id, Scope.REGION, inRegion(mean), inRegion(weight), true);
    }

    /** An amount that the country has the sum of, or nothing, as the catalogue says. */
    public Readings<E> ofClass(String id, ToDoubleBiFunction<E, SocialClass> amount) {
        return add(id, Scope.CLASS, inClass(amount), null, false);
    }

    /** A ratio by its numerator and denominator. */
    public Readings<E> ofClass(
            String id, ToDoubleBiFunction<E, SocialClass> amount, ToDoubleBiFunction<E, SocialClass> base) {
        return add(id, Scope.CLASS, inClass(amount), inClass(base), false);
    }

    /**
     * Reads the indicator declared last from sums over the year that ends with the month in which it is known; a year
     * of which the run did not see all twelve months has no value.
     */
    public Readings<E> overTheYear() {
        var ids = new ArrayList<>(byId.keySet());
        byId.computeIfPresent(
                ids.get(ids.size() - 1),
                (id, r) -> new Reading<>(r.indicator(), r.amount(), r.base(), r.isMean(), true));
        return this;
    }

    /** What the rows and columns of the tables are. */
    public Layout layout() {
        return new Layout(catalogue, List.of(REGIONS), classes);
    }

    /** @throws IllegalStateException when an indicator of the catalogue is not read */
    List<Reading<E>> complete() {
        var missing = catalogue.all().stream()
                .map(Indicator::id)
                .filter(id -> !byId.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("indicators that nobody reads: " + String.join(", ", missing));
        }
        return catalogue.all().stream().map(i -> byId.get(i.id())).toList();
    }

    private Readings<E> add(String id, Scope scope, Reading.Part<E> amount, Reading.Part<E> base, boolean isMean) {
        var indicator = catalogue.of(id);
        if (indicator.scope() != scope) {
            throw new IllegalArgumentException(id + " is not of " + scope + " scope");
        }
        if (indicator.aggregation().isMean() && base == null) {
            throw new IllegalArgumentException(id + " needs what its mean is weighted by");
        }
        if (byId.put(id, new Reading<>(indicator, amount, base, isMean, false)) != null) {
            throw new IllegalArgumentException(id + " is read twice");
        }
        return this;
    }

    private static <E> Reading.Part<E> inRegion(ToDoubleBiFunction<E, RegionCode> read) {
        return (economy, at) -> read.applyAsDouble(economy, REGIONS[at]);
    }

    private static <E> Reading.Part<E> inClass(ToDoubleBiFunction<E, SocialClass> read) {
        return (economy, at) -> read.applyAsDouble(economy, CLASSES[at]);
    }
}
