package smychka.run.spark;

import java.util.OptionalInt;
import smychka.run.Cluster;
import smychka.run.Workshop;

/** Apache Spark, in a program that was built for it. */
public final class SparkCluster implements Cluster {

    @Override
    public Workshop workshop(Wish wish) {
        var address = SparkAddress.parse(wish.address());
        var settings = new SparkSettings(address, wish.settings(), System.getenv());
        boolean isLocal = address.kind() == SparkAddress.Kind.LOCAL;
        var atOnce = isLocal ? OptionalInt.of(wish.here().atOnce()) : wish.atOnce();
        return new SparkWorkshop(address, settings.conf(wish.here()), atOnce);
    }
}
