package smychka.facts;

import java.util.List;
import java.util.stream.Stream;

/** Every fact, in the order of their ids within what they are about. */
public final class FactList {

    private FactList() {}

    public static List<Fact> all() {
        return Stream.of(
                        RecoveryFacts.output(),
                        RecoveryFacts.marketings(),
                        RecoveryFacts.scissors(),
                        RecoveryFacts.termsOfTrade(),
                        RecoveryFacts.privateTrade(),
                        RecoveryFacts.money(),
                        RecoveryFacts.incomes(),
                        CrisisFacts.prices(),
                        CrisisFacts.collections(),
                        DriveFacts.collectivization(),
                        DriveFacts.grain(),
                        DriveFacts.exports(),
                        DriveFacts.famine(),
                        DriveFacts.bread(),
                        DriveFacts.labour(),
                        DriveFacts.industry(),
                        DriveFacts.world(),
                        RivalFacts.all(),
                        HouseholdFacts.village(),
                        HouseholdFacts.sales(),
                        HouseholdFacts.grainEaten(),
                        HouseholdFacts.budgets(),
                        HouseholdFacts.yields())
                .flatMap(List::stream)
                .toList();
    }
}
