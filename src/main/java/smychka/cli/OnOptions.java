package smychka.cli;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import smychka.run.Cluster;
import smychka.run.Workers;
import smychka.run.Workshop;

/** Whether runs are handed to other machines. */
final class OnOptions {

    private static final String ON = "--on";
    private static final String SPARK = "--spark";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = ON,
            paramLabel = "CLUSTER",
            description = "Hand the runs to Apache Spark: spark://HOST:PORT, local-spark for one on this machine, or"
                    + " spark-submit when that starts this program. Results do not depend on it.")
    private String address;

    @Option(
            names = SPARK,
            paramLabel = "KEY=VALUE",
            description = "A setting of Spark's, such as spark.executor.memory=4g; repeatable.")
    private Map<String, String> settings = new TreeMap<>();

    /** @throws ParameterException when options contradict each other */
    void check() {
        if (address == null && !settings.isEmpty()) {
            throw new ParameterException(spec.commandLine(), SPARK + " means nothing without " + ON + " CLUSTER");
        }
    }

    /** Whether this machine's own threads do the work. */
    boolean isHere() {
        return address == null;
    }

    /**
     * The cluster that was named; nothing is asked of it yet.
     *
     * @param atOnce runs to hand out at once, or null
     * @param here what this machine has room for
     * @throws RefusedException when there is none of that name
     */
    Workshop workshop(Integer atOnce, Workers here) {
        var cluster = Cluster.found()
                .orElseThrow(() -> new RefusedException(ON + " " + address
                        + ": this program was built without Spark; ./smychka builds the one with it by itself, or run"
                        + " `mvn -Pspark -Dquick package` and take target/smychka-spark.jar"));
        var most = atOnce == null ? OptionalInt.empty() : OptionalInt.of(atOnce);
        try {
            return cluster.workshop(new Cluster.Wish(address, settings, most, here));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + ON + "': " + e.getMessage(), e);
        }
    }
}
