package smychka.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * A unit of measurement as people write it, such as {@code t/ha}, {@code M roubles per year} or {@code 5 mln pud}: an
 * exact factor and the dimensions it is made of. Words it does not know are dimensions of their own, so that a price
 * per job never passes for a price per tonne.
 */
final class Unit {

    private static final MathContext EXACT = new MathContext(40);
    private static final String COUNT = "number";
    private static final String PERCENT = "%";
    private static final Set<String> BELOW = Set.of("/", "per", "a", "an");
    private static final Set<String> REMARKS = Set.of("of", "at");
    /** Dimensionless numbers that may be told in per cent. */
    private static final Set<String> PROPORTIONS =
            Set.of("share", "ratio", "factor", "multiplier", "weight", "index", "0-1", "1913=1");

    private static final Map<String, String> MULTIPLIERS = Map.ofEntries(
            Map.entry("M", "1e6"),
            Map.entry("mln", "1e6"),
            Map.entry("million", "1e6"),
            Map.entry("G", "1e9"),
            Map.entry("bn", "1e9"),
            Map.entry("billion", "1e9"),
            Map.entry("milliard", "1e9"),
            Map.entry("thousand", "1e3"),
            Map.entry("ths", "1e3"));

    private BigDecimal above = BigDecimal.ONE;
    private BigDecimal below = BigDecimal.ONE;
    private final Map<String, Integer> dimensions = new TreeMap<>();
    private boolean inPercent;
    private boolean isProportion;

    private Unit() {}

    /** Reads a unit; every text is one. */
    static Unit of(String text) {
        var unit = new Unit();
        unit.read(tokens(text));
        return unit;
    }

    /** A number of this unit in another; empty when they do not fit. */
    OptionalDouble convert(BigDecimal number, Unit to) {
        if (!fits(to)) {
            return OptionalDouble.empty();
        }
        var scaled = number.multiply(above).multiply(to.below);
        return OptionalDouble.of(scaled.divide(below.multiply(to.above), EXACT).doubleValue());
    }

    private boolean fits(Unit to) {
        boolean may = !inPercent || to.inPercent || to.isProportion || isRate(to);
        return may && dimensions.equals(to.dimensions);
    }

    /** A hazard such as "per month". */
    private static boolean isRate(Unit unit) {
        return unit.dimensions.equals(Map.of("month", -1));
    }

    private static List<String> tokens(String text) {
        var spaced = text.replace("/", " / ").replace("%", " % ").replace("t-km", "t km");
        return List.of(spaced.strip().split("[\\s·*]+"));
    }

    private void read(List<String> tokens) {
        int sign = 1;
        boolean remark = false;
        BigDecimal multiplier = null;
        var phrase = new ArrayList<String>();
        for (var token : tokens) {
            if (BELOW.contains(token) || token.equals("and")) {
                multiplier = close(phrase, multiplier, sign);
                sign = token.equals("and") ? sign : -1;
                remark = false;
            } else if (REMARKS.contains(token)) {
                remark = true;
            } else if (!remark && !token.equals("ag.")) {
                var factor = factor(token);
                if (factor == null) {
                    phrase.add(token);
                } else {
                    multiplier = factor.multiply(Objects.requireNonNullElse(multiplier, BigDecimal.ONE));
                }
            }
        }
        close(phrase, multiplier, sign);
        dimensions.values().removeIf(power -> power == 0);
    }

    private static BigDecimal factor(String token) {
        if (MULTIPLIERS.containsKey(token)) {
            return new BigDecimal(MULTIPLIERS.get(token));
        }
        return token.matches("\\d{1,9}(\\.\\d{1,9})?") && new BigDecimal(token).signum() > 0
                ? new BigDecimal(token)
                : null;
    }

    /** Ends one part of the unit: the words since the last "per", "/" or "and", and the multiplier before them. */
    private BigDecimal close(List<String> phrase, BigDecimal multiplier, int sign) {
        if (multiplier != null) {
            scale(multiplier, sign);
        }
        if (phrase.isEmpty() && multiplier != null) {
            dimensions.merge(COUNT, sign, Integer::sum);
        }
        var strange = new ArrayList<String>();
        for (var word : phrase) {
            if (!known(word, sign)) {
                strange.add(singular(word));
            }
        }
        if (!strange.isEmpty()) {
            dimensions.merge(String.join(" ", strange), sign, Integer::sum);
        }
        phrase.clear();
        return null;
    }

    private boolean known(String word, int sign) {
        if (word.equals(PERCENT)) {
            inPercent = true;
            scale(new BigDecimal("0.01"), sign);
            return true;
        }
        if (PROPORTIONS.contains(singular(word))) {
            isProportion = true;
            return true;
        }
        var measure = Measure.of(word, singular(word));
        measure.ifPresent(m -> {
            scale(m.above(), sign);
            scale(m.below(), -sign);
            dimensions.merge(m.dimension(), sign, Integer::sum);
        });
        return measure.isPresent();
    }

    private void scale(BigDecimal factor, int sign) {
        if (sign > 0) {
            above = above.multiply(factor);
        } else {
            below = below.multiply(factor);
        }
    }

    private static String singular(String word) {
        var low = word.toLowerCase(Locale.ROOT);
        return low.length() > 3 && low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
    }
}
