package smychka.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import smychka.record.Manifest;
import smychka.run.BatchPlan;
import smychka.run.Shard;

/**
 * What there is to say about a batch before it has run.
 *
 * @param titles of the scenarios by name
 * @param runs of the shard, or of all when it is none
 */
record Summary(Map<String, String> titles, int replications, int scale, long seed, int runs, Shard shard) {

    static Summary of(BatchPlan plan) {
        var titles = new LinkedHashMap<String, String>();
        plan.scenarios().forEach(s -> titles.put(s.name(), s.scenario().title()));
        return new Summary(
                titles,
                plan.replications(),
                plan.scale(),
                plan.seed(),
                plan.runs().size(),
                plan.shard());
    }

    /** Of a whole batch. */
    static Summary of(Manifest manifest) {
        var titles = new LinkedHashMap<String, String>();
        manifest.scenarios().forEach(s -> titles.put(s.name(), s.title()));
        var options = manifest.options();
        int runs = titles.size() * options.replications();
        return new Summary(titles, options.replications(), options.scale(), options.seed(), runs, Shard.WHOLE);
    }

    boolean isShard() {
        return !shard.equals(Shard.WHOLE);
    }
}
