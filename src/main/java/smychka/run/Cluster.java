package smychka.run;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;

/** Other machines that can carry out runs. A program that was built for some finds them on its class path. */
public interface Cluster {

    /**
     * Where runs are to be carried out.
     *
     * @param address of the cluster, such as {@code spark://host:7077}
     * @param settings of the cluster's own, by key
     * @param atOnce runs to hand out at once; empty when the cluster is to choose
     * @param here what this machine has room for
     */
    record Wish(String address, Map<String, String> settings, OptionalInt atOnce, Workers here) {}

    /** @throws IllegalArgumentException whose message says what of the wish cannot be had */
    Workshop workshop(Wish wish);

    /** The one this program was built for; empty in the plain build. */
    static Optional<Cluster> found() {
        return ServiceLoader.load(Cluster.class, Cluster.class.getClassLoader()).findFirst();
    }
}
