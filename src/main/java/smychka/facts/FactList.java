package smychka.facts;

import java.util.List;
import java.util.stream.Stream;

/** Every fact, in the order of their ids within what they are about. */
public final class FactList {

    private FactList() {}

    public static List<Fact> all() {
        return Stream.of(
                        RecoveryFacts.output(),
                        RecoveryFacts.scissors(),
                        RecoveryFacts.privateTrade(),
                        RecoveryFacts.money(),
                        CrisisFacts.all(),
                        DriveFacts.collectivization(),
                        DriveFacts.grain(),
                        DriveFacts.famine(),
                        DriveFacts.industry(),
                        RivalFacts.all(),
                        HouseholdFacts.village(),
                        HouseholdFacts.sales(),
                        HouseholdFacts.table())
                .flatMap(List::stream)
                .toList();
    }
}
