package smychka.run.spark;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.SparkConf;
import smychka.run.Workers;

/** Spark's configuration: closed to other machines, authenticated and quiet, unless the user says otherwise. */
final class SparkSettings {

    /** What the master and its workers were started with. */
    static final String SECRET_VARIABLE = "SMYCHKA_SPARK_SECRET";

    private static final String MASTER = "spark.master";
    private static final String AUTHENTICATE = "spark.authenticate";
    private static final String SECRET = "spark.authenticate.secret";
    private static final String DRIVER_HOST = "spark.driver.host";
    private static final String BIND = "spark.driver.bindAddress";
    private static final String LOOPBACK = "127.0.0.1";

    /** How often a run may be lost with its executor before it is the run that is suspected. */
    private static final int MOST_LOSSES = 8;

    private final SparkAddress address;
    private final Map<String, String> own;
    private final Map<String, String> environment;

    /**
     * @param own what the user set, by Spark's keys
     * @param environment variables of the process
     */
    SparkSettings(SparkAddress address, Map<String, String> own, Map<String, String> environment) {
        this.address = address;
        this.own = own;
        this.environment = environment;
    }

    /**
     * @param here what this machine has room for
     * @throws IllegalArgumentException when something is missing that only the user can know
     */
    SparkConf conf(Workers here) {
        var conf = new SparkConf();
        for (var setting : own.entrySet()) {
            if (!setting.getKey().startsWith("spark.")) {
                throw new IllegalArgumentException(
                        "--spark " + setting.getKey() + ": settings of Spark's begin with spark.");
            }
            conf.set(setting.getKey(), setting.getValue());
        }
        conf.setIfMissing("spark.app.name", "Smychka");
        bounded(conf);
        switch (address.kind()) {
            case LOCAL -> local(conf, here);
            case STANDALONE -> standalone(conf);
            case SUBMITTED -> submitted(conf);
        }
        return conf;
    }

    /** Results are taken as they come and may be of any size in all; nothing is remembered for a page nobody sees. */
    private static void bounded(SparkConf conf) {
        conf.setIfMissing("spark.driver.maxResultSize", "0");
        conf.setIfMissing("spark.task.maxFailures", Integer.toString(MOST_LOSSES));
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.retainedJobs", "10");
        conf.setIfMissing("spark.ui.retainedStages", "10");
        conf.setIfMissing("spark.ui.retainedTasks", "1000");
        conf.setIfMissing("spark.ui.retainedDeadExecutors", "10");
    }

    private static void closed(SparkConf conf) {
        conf.setIfMissing(DRIVER_HOST, LOOPBACK);
        conf.setIfMissing(BIND, LOOPBACK);
        conf.setIfMissing(AUTHENTICATE, "true");
    }

    /** Spark makes up a secret of its own when it is alone. */
    private static void local(SparkConf conf, Workers here) {
        closed(conf);
        conf.setMaster("local[" + here.threads() + "," + MOST_LOSSES + "]");
        conf.set("spark.task.cpus", Integer.toString(here.threadsEach()));
    }

    private void standalone(SparkConf conf) {
        if (!address.isLoopback() && !conf.contains(DRIVER_HOST)) {
            throw new IllegalArgumentException("executors on other machines must reach this one, which listens on "
                    + LOOPBACK + " alone: give --spark " + DRIVER_HOST + "=ADDRESS, its address in their network");
        }
        if (conf.contains(DRIVER_HOST)) {
            conf.setIfMissing(BIND, conf.get(DRIVER_HOST));
        }
        closed(conf);
        if (conf.getBoolean(AUTHENTICATE, true) && !conf.contains(SECRET)) {
            conf.set(SECRET, secret());
        }
        conf.setMaster(address.word());
        conf.setJars(new String[] {jar()});
    }

    private String secret() {
        var secret = environment.get(SECRET_VARIABLE);
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("a Spark master is spoken to with a secret: set " + SECRET_VARIABLE
                    + " to the one it was started with (or --spark " + AUTHENTICATE
                    + "=false, where it has none and everybody in its network is trusted)");
        }
        return secret;
    }

    private static void submitted(SparkConf conf) {
        if (!conf.contains(MASTER)) {
            throw new IllegalArgumentException("spark-submit: this program was not started by spark-submit");
        }
    }

    /** What is sent to executors. */
    private static String jar() {
        try {
            var place = Path.of(SparkSettings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(place)) {
                throw new IllegalArgumentException("executors are sent a jar, and this program runs from " + place);
            }
            return place.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own jar cannot be found", e);
        }
    }
}
