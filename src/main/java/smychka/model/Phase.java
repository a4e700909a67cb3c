package smychka.model;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import smychka.agents.Town;
import smychka.agents.Village;

/**
 * One phase of the month. Phases of villages and towns that follow each other are lived through region by region and
 * village by village in one go; a phase of the nation waits for all of them.
 */
sealed interface Phase {

    String name();

    /** Whether it takes place in a month of the year, 1 to 12. */
    IntPredicate season();

    /** Done once for the whole country. */
    record OfNation(String name, IntPredicate season, Runnable act) implements Phase {}

    /** Done in every village. */
    record OfVillages(String name, IntPredicate season, Consumer<Village> act) implements Phase {}

    /** Done in the towns of every region, after its villages. */
    record OfTowns(String name, IntPredicate season, Consumer<Town> act) implements Phase {}

    IntPredicate ALWAYS = month -> true;

    static Phase national(String name, Runnable act) {
        return new OfNation(name, ALWAYS, act);
    }

    static Phase villages(String name, Consumer<Village> act) {
        return new OfVillages(name, ALWAYS, act);
    }

    static Phase towns(String name, Consumer<Town> act) {
        return new OfTowns(name, ALWAYS, act);
    }

    /** The same phase, taking place only in some months of the year. */
    default Phase in(IntPredicate months) {
        if (this instanceof OfNation nation) {
            return new OfNation(name(), months, nation.act());
        }
        if (this instanceof OfVillages villages) {
            return new OfVillages(name(), months, villages.act());
        }
        return new OfTowns(name(), months, ((OfTowns) this).act());
    }
}
