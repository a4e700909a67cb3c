package smychka.run.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import smychka.random.Draws;
import smychka.scenario.Design;
import smychka.scenario.Factor;

/** The points of a design, a function of the design and a seed alone. */
public final class Points {

    private final List<Factor> factors;
    private final Luck luck;
    private final List<Point> points = new ArrayList<>();

    private Points(List<Factor> factors, long seed) {
        this.factors = factors;
        this.luck = new Luck(seed);
    }

    /** @param seed for designs that need luck and say no seed themselves */
    public static List<Point> of(Design design, long seed) {
        if (design instanceof Design.LatinHypercube latin) {
            return new Points(design.factors(), latin.seed() == null ? seed : latin.seed()).latin(latin.samples());
        }
        if (design instanceof Design.Morris morris) {
            return new Points(design.factors(), morris.seed() == null ? seed : morris.seed()).morris(morris);
        }
        var points = new Points(design.factors(), seed);
        if (design instanceof Design.Grid grid) {
            return points.grid(grid.values());
        }
        if (design instanceof Design.Factorial) {
            return points.grid(Collections.nCopies(design.factors().size(), List.of(0.0, 1.0)));
        }
        if (design instanceof Design.Listed list) {
            list.points().forEach(settings -> points.add("", "", settings));
        } else if (design instanceof Design.Sobol sobol) {
            return points.sobol(sobol.samples());
        } else if (design instanceof Design.Saltelli saltelli) {
            return points.saltelli(saltelli);
        } else {
            points.add("", "", Map.of());
        }
        return points.points;
    }

    /**
     * The order in which points are run, as positions in the list: of a grid along its diagonals, so that each value of
     * each factor has come up as often as any other, or once less; of the others as they stand.
     */
    public static List<Integer> order(Design design, int count) {
        if (design instanceof Design.Grid grid) {
            return diagonals(grid.values().stream().mapToInt(List::size).toArray(), count);
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        return order;
    }

    /** From each cell not seen yet, a step further in every direction at once until the walk closes. */
    private static List<Integer> diagonals(int[] sizes, int count) {
        var order = new ArrayList<Integer>();
        var seen = new boolean[count];
        for (int first = 0; first < count; first++) {
            for (int cell = first; !seen[cell]; cell = further(cell, sizes)) {
                seen[cell] = true;
                order.add(cell);
            }
        }
        return order;
    }

    /** The last factor's values follow each other; those before it change more slowly. */
    private static int further(int cell, int[] sizes) {
        int next = 0;
        int place = 1;
        int rest = cell;
        for (int i = sizes.length - 1; i >= 0; i--) {
            next += (rest % sizes[i] + 1) % sizes[i] * place;
            place *= sizes[i];
            rest /= sizes[i];
        }
        return next;
    }

    private List<Point> grid(List<List<Double>> values) {
        int count = values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        for (int cell = 0; cell < count; cell++) {
            var settings = new LinkedHashMap<String, Double>();
            int place = count;
            for (int i = 0; i < values.size(); i++) {
                place /= values.get(i).size();
                settings.put(
                        factors.get(i).key(),
                        values.get(i).get(cell / place % values.get(i).size()));
            }
            add("", "", settings);
        }
        return points;
    }

    private List<Point> latin(int samples) {
        var strata =
                factors.stream().map(f -> luck.permutation(f.key(), samples)).toList();
        for (int i = 0; i < samples; i++) {
            var shares = new double[factors.size()];
            for (int f = 0; f < shares.length; f++) {
                double within = luck.uniform("within " + factors.get(f).key(), i);
                shares[f] = (strata.get(f)[i] + within) / samples;
            }
            add("", "", at(shares));
        }
        return points;
    }

    private List<Point> sobol(int samples) {
        var sequence = fromSecond(factors.size());
        for (int i = 0; i < samples; i++) {
            add("", "", at(sequence.nextVector()));
        }
        return points;
    }

    /** The first point is the origin, which stands in a corner of every sample. */
    private static SobolSequenceGenerator fromSecond(int dimensions) {
        var sequence = new SobolSequenceGenerator(dimensions);
        sequence.nextVector();
        return sequence;
    }

    private List<Point> saltelli(Design.Saltelli design) {
        int k = factors.size();
        var sequence = fromSecond(2 * k);
        for (int i = 1; i <= design.samples(); i++) {
            var both = sequence.nextVector();
            var a = java.util.Arrays.copyOf(both, k);
            var b = scrambled(java.util.Arrays.copyOfRange(both, k, 2 * k));
            var sample = Integer.toString(i);
            add(sample, "A", at(a));
            for (int f = 0; f < k; f++) {
                add(sample, "A_B " + factors.get(f).key(), at(with(a, f, b[f])));
            }
            for (int f = 0; f < k && design.secondOrder(); f++) {
                add(sample, "B_A " + factors.get(f).key(), at(with(b, f, a[f])));
            }
            add(sample, "B", at(b));
        }
        return points;
    }

    /**
     * Owen's nested scrambling of a sequence's coordinates (by the hash of Laine and Karras 2011): as even as before, and
     * no longer bound to other coordinates, as those of Sobol's sequence are in small samples.
     */
    private static double[] scrambled(double[] shares) {
        var scrambled = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            int seed = (int) Draws.mix(i + 1L);
            int x = Integer.reverse((int) (long) (shares[i] * 0x1p32));
            x ^= x * 0x3d20adea;
            x += seed;
            x *= seed >>> 16 | 1;
            x ^= x * 0x05526c56;
            x ^= x * 0x53a22864;
            scrambled[i] = (Integer.reverse(x) & 0xFFFFFFFFL) * 0x1p-32;
        }
        return scrambled;
    }

    private List<Point> morris(Design.Morris design) {
        for (int t = 1; t <= design.trajectories(); t++) {
            trajectory("trajectory " + t, Integer.toString(t), design.levels());
        }
        return points;
    }

    /** From a corner of the lattice one factor after another moves by half the lattice and a half step. */
    private void trajectory(String name, String sample, int levels) {
        int k = factors.size();
        double step = levels / 2.0 / (levels - 1);
        var shares = new double[k];
        var moves = new double[k];
        for (int f = 0; f < k; f++) {
            var which = name + " " + factors.get(f).key();
            double low = Math.floor(luck.uniform(which, 0) * levels / 2) / (levels - 1);
            boolean up = luck.uniform(which, 1) < 0.5;
            shares[f] = up ? low : low + step;
            moves[f] = up ? step : -step;
        }
        add(sample, "0", at(shares));
        var turns = luck.permutation(name, k);
        for (int i = 0; i < k; i++) {
            shares[turns[i]] = Math.max(0, shares[turns[i]] + moves[turns[i]]);
            add(sample, (i + 1) + " " + factors.get(turns[i]).key(), at(shares));
        }
    }

    private static double[] with(double[] shares, int f, double value) {
        var copy = shares.clone();
        copy[f] = value;
        return copy;
    }

    private Map<String, Double> at(double[] shares) {
        var settings = new LinkedHashMap<String, Double>();
        for (int f = 0; f < factors.size(); f++) {
            settings.put(factors.get(f).key(), factors.get(f).at(shares[f]));
        }
        return settings;
    }

    private void add(String sample, String role, Map<String, Double> settings) {
        points.add(new Point(points.size() + 1, sample, role, settings));
    }
}
