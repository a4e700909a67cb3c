package smychka.run.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;
import smychka.run.ModelVersion;
import smychka.run.RunRequest;
import smychka.run.Simulation;
import smychka.run.ThisMachine;
import smychka.run.Workers;
import smychka.scenario.FaultsException;
import smychka.scenario.HouseholdSample;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/**
 * A run as it travels to an executor: a pure function of what it says and of the program, whose version it names.
 *
 * @param yaml the resolved scenario
 * @param scale real households one agent stands for
 * @param kept months, by their index, of which households are kept one by one
 * @param share of the households that are kept
 * @param key of everything that decides the run
 * @param program that is to carry it out
 */
record RemoteRun(
        String name, String yaml, int scale, long seed, List<Integer> kept, double share, String key, Program program)
        implements Serializable {

    private static final int BYTES_A_MEGABYTE = 1 << 20;

    /** Versions of what decides results and of what makes tables of them. */
    record Program(String model, String tables) implements Serializable {

        static Program own() throws IOException {
            return new Program(ModelVersion.current(), ModelVersion.ofTables());
        }
    }

    /** The model, made once in an executor. */
    private static final class Model {
        static final Simulation SIMULATION = new EconomySimulation(EconomyReadings.of(IndicatorCatalogue.standard()));
    }

    static RemoteRun of(RunRequest request) throws IOException {
        var months = request.households().months().stream().map(Month::index).toList();
        return new RemoteRun(
                request.scenario().name(),
                request.text(),
                request.scale(),
                request.seed(),
                List.copyOf(months),
                request.households().share(),
                request.key(),
                Program.own());
    }

    /** Carries it out in an executor. */
    Answer carryOut() throws IOException {
        var own = Program.own();
        if (!own.equals(program)) {
            return Answer.refused("the executor on " + host() + " runs another version, model " + own.model()
                    + " and tables " + own.tables() + ", where this program has model " + program.model()
                    + " and tables " + program.tables()
                    + ": take the old jar from the executors' class path, they are sent this one");
        }
        return carryOut(Model.SIMULATION, Runtime.getRuntime().maxMemory());
    }

    /** @param memory bytes of heap the executor has */
    Answer carryOut(Simulation simulation, long memory) throws IOException {
        var households = new HouseholdSample(kept.stream().map(Month::new).toList(), share);
        if (Workers.isTooLittle(memory, scale, households)) {
            return tooLittle(memory);
        }
        var request = request(households);
        if (request.isEmpty()) {
            return Answer.refused("the executor on " + host() + " reads scenario " + name
                    + " otherwise than this program: its Java or the libraries on its class path are other ones");
        }
        var task = TaskContext.get();
        var watched = new MemoryWatch(simulation);
        var part = new ThisMachine(watched, new Workers(1, task == null ? 1 : task.cpus(), false))
                .carryOut(request.get(), months -> {}, () -> task != null && task.isInterrupted());
        if (watched.ranOut()) {
            return tooLittle(memory);
        }
        return Answer.of(part.orElseThrow(() -> new TaskKilledException("given up")));
    }

    /** What is asked for; empty when it would be another run than was meant. */
    private Optional<RunRequest> request(HouseholdSample households) throws IOException {
        var known = Texts.READ.of(name, yaml);
        if (known.isPresent()) {
            return Optional.of(new RunRequest(known.get(), scale, seed, households, key));
        }
        try {
            var request = RunRequest.of(ScenarioLoader.resolved(name, yaml), scale, seed, households);
            if (request.key().equals(key)) {
                Texts.READ.add(yaml, request.scenario());
                return Optional.of(request);
            }
        } catch (FaultsException e) {
            // a text that this program's own writer made is read otherwise
        }
        return Optional.empty();
    }

    private Answer tooLittle(long memory) {
        return Answer.refused("the executor on " + host() + " has too little memory, " + memory / BYTES_A_MEGABYTE
                + " MB for all runs it has at once, for runs at scale " + scale
                + ": give executors more with --spark spark.executor.memory=..., or fewer runs at once with --spark"
                + " spark.executor.cores=...");
    }

    private static String host() {
        return SparkEnv.get() == null
                ? "this machine"
                : SparkEnv.get().blockManager().blockManagerId().host();
    }
}
