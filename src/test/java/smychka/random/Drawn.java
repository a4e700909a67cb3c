package smychka.random;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The inputs of one try of a law that holds for all inputs; the same in every run of the tests, and named in failures. */
public final class Drawn {

    private static final long STREAM = new Draws(1921).stream(Purpose.JOBS, 0);

    private final int attempt;
    private int draw;

    private Drawn(int attempt) {
        this.attempt = attempt;
    }

    public static Stream<Drawn> tries(int count) {
        return IntStream.range(0, count).mapToObj(Drawn::new);
    }

    public long bits() {
        return Draws.bits(STREAM, attempt, draw++);
    }

    public double real(double from, double to) {
        return from + (to - from) * Draws.uniform(bits());
    }

    /** A whole number from the first to the last, both included. */
    public int whole(int first, int last) {
        return first + (int) ((last - (double) first + 1) * Draws.uniform(bits()));
    }

    public boolean coin() {
        return (bits() & 1) == 1;
    }

    public <T> T of(List<T> choices) {
        return choices.get(whole(0, choices.size() - 1));
    }

    @Override
    public String toString() {
        return "try " + attempt;
    }
}
