package smychka.run.spark;

import java.util.regex.Pattern;
import smychka.run.WorkshopException;

/** What went wrong in Spark, in one sentence. */
final class SparkFault {

    private static final int LONGEST = 300;
    private static final Pattern LOST = Pattern.compile("ExecutorLostFailure|Executor heartbeat timed out");
    private static final Pattern OTHER_CODE =
            Pattern.compile("ClassNotFoundException|NoClassDefFoundError|NoSuchMethodError|NoSuchFieldError"
                    + "|InvalidClassException|ClassCastException|IncompatibleClassChangeError");
    private static final Pattern REASON = Pattern.compile("Reason: ([^\\n]+)");

    private SparkFault() {}

    static WorkshopException of(Throwable fault) {
        var said = String.valueOf(fault.getMessage());
        if (LOST.matcher(said).find()) {
            var reason = REASON.matcher(said);
            return new WorkshopException(
                    "a run was lost with its executor, and so was each that Spark tried after it"
                            + (reason.find() ? " (" + brief(reason.group(1)) + ")" : "")
                            + ": most often the machine ended them for using more memory than they were given; give"
                            + " executors more with --spark spark.executor.memory=... and"
                            + " spark.executor.memoryOverhead=...",
                    fault);
        }
        if (OTHER_CODE.matcher(said).find()) {
            return new WorkshopException(
                    "executors do not run this program but another version of it: take old jars from their class path ("
                            + brief(said) + ")",
                    fault);
        }
        return new WorkshopException("Spark gave up: " + brief(said), fault);
    }

    /** The first line, or the beginning of it. */
    private static String brief(String said) {
        var line = said.strip().lines().findFirst().orElse("it does not say why");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
