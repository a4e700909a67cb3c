package smychka.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import smychka.record.Manifest;

/** Whether a folder holds the very batch that is asked for. */
final class SameBatch {

    private SameBatch() {}

    /** The first thing in which the folder's batch is another one, in words; empty when it is the same. */
    static Optional<String> difference(Manifest there, Manifest asked) {
        if (!Objects.equals(there.schema(), asked.schema())) {
            return Optional.of("its manifest is of schema " + there.schema());
        }
        var options = there.options();
        var wanted = asked.options();
        var differences = List.of(
                differ("the program", there.version(), asked.version()),
                differ("the model", there.modelVersion(), asked.modelVersion()),
                differ("the seed", options.seed(), wanted.seed()),
                differ("the scale", options.scale(), wanted.scale()),
                differ("replications", options.replications(), wanted.replications()),
                differ("the shard", shard(there), shard(asked)),
                differ("settings", options.set(), wanted.set()),
                differ("the study", study(there), study(asked)),
                scenarios(there.scenarios(), asked.scenarios()),
                same(there.study(), asked.study(), "the study's design is another"),
                same(there.indicators(), asked.indicators(), "other indicators are kept"),
                same(there.regions(), asked.regions(), "other regions are kept"),
                same(there.households(), asked.households(), "other households are kept"));
        return differences.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> same(Object there, Object asked, String otherwise) {
        return Objects.equals(there, asked) ? Optional.empty() : Optional.of(otherwise);
    }

    private static Optional<String> scenarios(List<Manifest.ScenarioNote> there, List<Manifest.ScenarioNote> asked) {
        var names = there.stream().map(Manifest.ScenarioNote::name).toList();
        var wanted = asked.stream().map(Manifest.ScenarioNote::name).toList();
        if (!names.equals(wanted)) {
            return Optional.of("scenarios are " + shown(names) + " there and " + shown(wanted) + " here");
        }
        for (int i = 0; i < names.size(); i++) {
            if (!there.get(i).hash().equals(asked.get(i).hash())) {
                return Optional.of("scenario " + names.get(i) + " has other values");
            }
            if (!there.get(i).equals(asked.get(i))) {
                return Optional.of("scenario " + names.get(i) + " has other words");
            }
        }
        return Optional.empty();
    }

    private static String shown(List<String> names) {
        return names.size() <= 5 ? String.join(", ", names) : names.size() + " from " + names.get(0);
    }

    private static String shard(Manifest manifest) {
        return manifest.shard() == null ? "none" : manifest.shard();
    }

    private static String study(Manifest manifest) {
        return manifest.study() == null ? "none" : manifest.study().name();
    }

    private static Optional<String> differ(String what, Object there, Object asked) {
        return there.equals(asked)
                ? Optional.empty()
                : Optional.of(what + (what.endsWith("s") ? " are " : " is ") + there + " there and " + asked + " here");
    }
}
