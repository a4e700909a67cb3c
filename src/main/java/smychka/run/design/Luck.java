package smychka.run.design;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers drawn for a design, each a function of the seed, a name and a place alone. */
final class Luck {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;

    Luck(long seed) {
        this.seed = seed;
    }

    /** In [0, 1). */
    double uniform(String name, long place) {
        return (bits(name, place) >>> 11) * 0x1p-53;
    }

    /** The numbers from 0 to n - 1, shuffled. */
    int[] permutation(String name, int n) {
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> bits(name, i)).thenComparingInt(i -> i))
                .mapToInt(i -> i)
                .toArray();
    }

    private long bits(String name, long place) {
        long hash = mixed(seed);
        for (int i = 0; i < name.length(); i++) {
            hash = mixed(hash ^ name.charAt(i));
        }
        return mixed(hash + place * GOLDEN);
    }

    /** Every bit of the result depends on every bit of the number. */
    private static long mixed(long number) {
        long z = number + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
