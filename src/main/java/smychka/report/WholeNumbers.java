package smychka.report;

/** Whole numbers as letters, few for small ones: five bits each, the lowest first, as source maps are written. */
final class WholeNumbers {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private WholeNumbers() {}

    static String letters(long[] numbers) {
        var letters = new StringBuilder();
        for (var number : numbers) {
            append(letters, number < 0 ? -number * 2 + 1 : number * 2);
        }
        return letters.toString();
    }

    private static void append(StringBuilder letters, long bits) {
        for (; bits >= MORE; bits >>= BITS) {
            letters.append(LETTERS.charAt((int) (bits % MORE) + MORE));
        }
        letters.append(LETTERS.charAt((int) bits));
    }

    /** From each number to the next, the first as it is. */
    static long[] steps(long[] numbers) {
        var steps = numbers.clone();
        for (var i = 1; i < steps.length; i++) {
            steps[i] = numbers[i] - numbers[i - 1];
        }
        return steps;
    }
}
