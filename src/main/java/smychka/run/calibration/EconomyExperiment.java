package smychka.run.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smychka.record.RunTables;
import smychka.run.FleetingRuns;
import smychka.scenario.Scenario;

/** Runs every scenario with every seed, the same seeds at all values, and keeps of the runs the moments' numbers alone. */
public final class EconomyExperiment implements Experiment {

    /**
     * How it is done.
     *
     * @param scenarios made with some values, or refused with an exception
     * @param seeds of the replications
     * @param scale real households one agent stands for
     * @param figures of the moments, from a replication's tables by scenario
     */
    public record Setup(
            Function<List<Double>, List<Scenario>> scenarios,
            List<Long> seeds,
            int scale,
            Function<Map<String, RunTables>, double[]> figures) {}

    private final Setup setup;
    private final FleetingRuns runs;

    public EconomyExperiment(Setup setup, FleetingRuns runs) {
        this.setup = setup;
        this.runs = runs;
    }

    @Override
    public Trial begin(List<Double> values) {
        List<Scenario> scenarios;
        try {
            scenarios = setup.scenarios.apply(values);
        } catch (RuntimeException e) {
            var refused = new Measured(List.of(), oneLine(e.getMessage()));
            return () -> Optional.of(refused);
        }
        var replications = setup.seeds.stream()
                .map(seed -> new Replication(scenarios, seed))
                .toList();
        return () -> measured(replications);
    }

    private Optional<Measured> measured(List<Replication> replications) throws IOException, InterruptedException {
        for (var replication : replications) {
            replication.await();
        }
        var failure = replications.stream()
                .map(r -> r.failure)
                .filter(f -> !f.isEmpty())
                .findFirst();
        if (failure.isPresent()) {
            return Optional.of(new Measured(List.of(), failure.get()));
        }
        if (replications.stream().anyMatch(r -> r.figures == null)) {
            return Optional.empty();
        }
        int moments = replications.get(0).figures.length;
        return Optional.of(new Measured(
                IntStream.range(0, moments)
                        .mapToObj(m ->
                                replications.stream().map(r -> r.figures[m]).toList())
                        .toList(),
                ""));
    }

    private static String oneLine(String message) {
        return message == null ? "refused" : message.strip().replaceAll("\\s+", " ");
    }

    /** One seed through all scenarios; their tables are dropped as soon as the last of them has run. */
    private final class Replication {
        private final Map<String, RunTables> tables = new ConcurrentHashMap<>();
        private final List<Future<Void>> futures = new ArrayList<>();
        private final int wanted;
        private volatile double[] figures;
        private volatile String failure = "";

        Replication(List<Scenario> scenarios, long seed) {
            wanted = scenarios.size();
            for (var scenario : scenarios) {
                futures.add(runs.begin(scenario, setup.scale, seed, new FleetingRuns.Look() {
                    @Override
                    public void ended(RunTables ended) {
                        add(scenario.name(), ended);
                    }

                    @Override
                    public void failed(String message) {
                        failure = scenario.name() + ", seed " + seed + ": " + message;
                    }
                }));
            }
        }

        private synchronized void add(String scenario, RunTables ended) {
            tables.put(scenario, ended);
            if (tables.size() == wanted) {
                figures = DoubleStream.of(setup.figures.apply(tables))
                        .map(v -> Double.isFinite(v) ? v : Double.NaN)
                        .toArray();
                tables.clear();
            }
        }

        private void await() throws IOException, InterruptedException {
            for (var future : futures) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof IOException fault) {
                        throw fault;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
    }
}
