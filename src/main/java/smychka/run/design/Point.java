package smychka.run.design;

import java.util.Map;

/**
 * A point of a design.
 *
 * @param number from 1
 * @param sample what it belongs to: a trajectory of Morris, a sample of Saltelli; or empty
 * @param role its place there: a step of the trajectory, {@code A}, {@code B} or {@code A_B} and a key; or empty
 * @param settings key and value of what it sets
 */
public record Point(int number, String sample, String role, Map<String, Double> settings) {}
