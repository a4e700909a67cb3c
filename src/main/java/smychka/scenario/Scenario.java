package smychka.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import smychka.policy.Policy;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.unit.Month;

/**
 * One programme of the debate, fully resolved: what a run needs to know besides its seed and scale.
 *
 * @param name the file's name without {@code .yaml}
 * @param start first month simulated
 * @param end last month simulated
 * @param parameters numbers that no decree changes; of an uncertain one the default, until it is drawn
 * @param weather what is asked for in place of the weather observed
 * @param uncertain parameters that each replication draws anew
 */
public record Scenario(
        String name,
        String title,
        String about,
        Month start,
        Month end,
        Parameters parameters,
        Policy policy,
        WeatherPlan weather,
        Map<Parameter, Distribution> uncertain) {

    public Scenario {
        var sorted = new EnumMap<Parameter, Distribution>(Parameter.class);
        sorted.putAll(uncertain);
        uncertain = Collections.unmodifiableMap(sorted);
    }

    /** A scenario under the weather observed, sure of its parameters. */
    public Scenario(
            String name, String title, String about, Month start, Month end, Parameters parameters, Policy policy) {
        this(name, title, about, start, end, parameters, policy, WeatherPlan.OBSERVED, Map.of());
    }

    /**
     * What a replication draws: a function of its seed and of each parameter's name alone, so that neither more
     * replications nor another uncertain parameter changes a draw.
     */
    public Map<Parameter, Double> draws(long seed) {
        long stream = new Draws(seed).stream(Purpose.UNCERTAIN_PARAMETER, 0);
        var drawn = new EnumMap<Parameter, Double>(Parameter.class);
        uncertain.forEach((parameter, distribution) -> {
            var bounds = Reference.shipped().parameter(parameter);
            double luck = Draws.uniform(Draws.bits(stream, key(parameter)));
            double value = distribution.at(luck, bounds.low(), bounds.high());
            drawn.put(parameter, bounds.whole() ? Math.rint(value) : value);
        });
        return drawn;
    }

    /** The scenario as one replication runs it: nothing is uncertain any more. */
    public Scenario drawn(long seed) {
        if (uncertain.isEmpty()) {
            return this;
        }
        var sure = parameters;
        for (var draw : draws(seed).entrySet()) {
            sure = sure.with(draw.getKey(), draw.getValue());
        }
        return new Scenario(name, title, about, start, end, sure, policy, weather, Map.of());
    }

    /** The same programme under another name. */
    public Scenario named(String otherName, String otherTitle) {
        return new Scenario(otherName, otherTitle, about, start, end, parameters, policy, weather, uncertain);
    }

    private static long key(Parameter parameter) {
        return parameter.key().chars().asLongStream().reduce(0, (hash, c) -> Draws.mix(hash + c));
    }
}
