package smychka.run.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.run.Workers;

class SparkSettingsTest {

    private static final Map<String, String> SECRET = Map.of(SparkSettings.SECRET_VARIABLE, "hush");

    @Test
    void listensOnLoopbackAloneAndKnowsWhoSpeaks() {
        var conf = conf("local-spark", Map.of(), Map.of());
        assertEquals("127.0.0.1", conf.get("spark.driver.host"));
        assertEquals("127.0.0.1", conf.get("spark.driver.bindAddress"));
        assertEquals("true", conf.get("spark.authenticate"));
        assertEquals("false", conf.get("spark.ui.enabled"));
        assertEquals("local[4,8]", conf.get("spark.master"));
        assertEquals("2", conf.get("spark.task.cpus"));
    }

    @Test
    void isTheUsersToChange() {
        var own = Map.of("spark.ui.enabled", "true", "spark.task.maxFailures", "3");
        var conf = conf("local-spark", own, Map.of());
        assertEquals("true", conf.get("spark.ui.enabled"));
        assertEquals("3", conf.get("spark.task.maxFailures"));
    }

    @Test
    void asksForTheSecretAndForAnAddressOthersCanReach() {
        assertRefused("spark://127.0.0.1:7077", Map.of(), Map.of(), "set SMYCHKA_SPARK_SECRET");
        assertRefused("spark://192.0.2.7:7077", Map.of(), SECRET, "give --spark spark.driver.host=ADDRESS");
        assertRefused("spark-submit", Map.of(), SECRET, "was not started by spark-submit");
        assertRefused("local-spark", Map.of("executor.memory", "1g"), SECRET, "begin with spark.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yarn", "spark://", "spark://host", "spark://host:7077/x", "local", "k8s://https://a:1"})
    void knowsThreeKindsOfAddress(String word) {
        var fault = assertThrows(IllegalArgumentException.class, () -> SparkAddress.parse(word));
        assertTrue(fault.getMessage().contains("'" + word + "' is none of"), fault.getMessage());
    }

    @Test
    void saysInASentenceWhatSparkSaysInPages() {
        assertSentence(
                "Job aborted due to stage failure: Task 0 in stage 1.0 failed 8 times, most recent failure: Lost task"
                        + " (ExecutorLostFailure (executor 1 exited) Reason: Command exited with code 137\n\tat a.b(C.java)",
                "(Command exited with code 137): most often the machine ended them");
        assertSentence(
                "Job aborted: java.lang.ClassNotFoundException: smychka.run.spark.RemoteRun\n\tat a.b(C.java)",
                "executors do not run this program but another version of it");
        assertSentence("Something else\n\tat a.b(C.java)", "Spark gave up: Something else");
    }

    private static void assertSentence(String said, String part) {
        var sentence = SparkFault.of(new SparkException(said)).getMessage();
        assertTrue(sentence.contains(part), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
    }

    private static void assertRefused(
            String address, Map<String, String> own, Map<String, String> environment, String part) {
        var fault = assertThrows(IllegalArgumentException.class, () -> conf(address, own, environment));
        assertTrue(fault.getMessage().contains(part), fault.getMessage());
    }

    private static SparkConf conf(String address, Map<String, String> own, Map<String, String> environment) {
        return new SparkSettings(SparkAddress.parse(address), own, environment).conf(new Workers(2, 2, false));
    }
}
