package smychka.scenario;

/**
 * Something in which two scenarios differ.
 *
 * @param when the months, or empty when it holds throughout
 * @param where the regions, or empty when it holds everywhere
 * @param left the value in the first, as text
 * @param right the value in the second, as text
 */
public record Difference(String key, String unit, String when, String where, String left, String right) {}
