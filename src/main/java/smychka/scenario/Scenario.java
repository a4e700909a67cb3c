package smychka.scenario;

import smychka.policy.Policy;
import smychka.unit.Month;

/**
 * One programme of the debate, fully resolved: what a run needs to know besides its seed and scale.
 *
 * @param name the file's name without {@code .yaml}
 * @param start first month simulated
 * @param end last month simulated
 */
public record Scenario(
        String name, String title, String about, Month start, Month end, Parameters parameters, Policy policy) {}
