package smychka.run.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import smychka.run.WorkshopException;

/**
 * Which Spark is meant.
 *
 * @param word as it was given
 */
record SparkAddress(Kind kind, String word) {

    private static final Pattern STANDALONE = Pattern.compile("spark://[^:/,\\s]+:\\d{1,5}(,[^:/,\\s]+:\\d{1,5})*");
    private static final String SCHEME = "spark://";
    private static final int PATIENCE_MILLIS = 5000;

    /** Where the driver runs and who chose the master. */
    enum Kind {
        /** Inside this program. */
        LOCAL,
        /** A master of Spark's own, named by its address. */
        STANDALONE,
        /** Whatever {@code spark-submit} was told. */
        SUBMITTED
    }

    /** @throws IllegalArgumentException when it is none */
    static SparkAddress parse(String word) {
        if (word.equals("local-spark")) {
            return new SparkAddress(Kind.LOCAL, word);
        }
        if (word.equals("spark-submit")) {
            return new SparkAddress(Kind.SUBMITTED, word);
        }
        if (STANDALONE.matcher(word).matches()) {
            return new SparkAddress(Kind.STANDALONE, word);
        }
        throw new IllegalArgumentException("'" + word + "' is none of spark://HOST:PORT, local-spark and spark-submit"
                + " (YARN, Kubernetes and clouds are reached by spark-submit)");
    }

    /** Whether no other machine can be meant. */
    boolean isLoopback() {
        try {
            for (var master : masters()) {
                if (!InetAddress.getByName(master.getHostString()).isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** @throws WorkshopException when no master can be reached */
    void knock() throws WorkshopException {
        var reasons = new ArrayList<String>();
        for (var master : masters()) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(master.getHostString(), master.getPort()), PATIENCE_MILLIS);
                return;
            } catch (UnknownHostException e) {
                reasons.add("there is no host " + master.getHostString());
            } catch (IOException | IllegalArgumentException e) {
                reasons.add(String.valueOf(e.getMessage()));
            }
        }
        throw new WorkshopException("no Spark master answers at " + word + ": " + String.join("; ", reasons));
    }

    private List<InetSocketAddress> masters() {
        if (kind != Kind.STANDALONE) {
            return List.of();
        }
        var masters = new ArrayList<InetSocketAddress>();
        for (var master : word.substring(SCHEME.length()).split(",")) {
            int colon = master.lastIndexOf(':');
            int port = Integer.parseInt(master.substring(colon + 1));
            masters.add(InetSocketAddress.createUnresolved(master.substring(0, colon), port));
        }
        return masters;
    }
}
