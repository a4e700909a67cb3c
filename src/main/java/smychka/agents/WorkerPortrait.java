package smychka.agents;

import java.util.Arrays;
import java.util.List;

/**
 * What an onlooker sees of a worker household.
 *
 * @param key its identity
 * @param money purse, kopecks
 * @param pantry grain at home, kg; {@code bid} its bid for grain at private prices, kg
 * @param jobLuck luck in finding work, drawn once for life, 0..1; {@code standing} place in society, high where low
 * @param firstLists whether its town is on the special or the first supply list
 * @param kcal food of the last two or three months, kcal a head and day; {@code kcalHalfYear} of the half-year
 */
public record WorkerPortrait(
        long key,
        int persons,
        int money,
        int pantry,
        int bid,
        double jobLuck,
        double standing,
        int jobs,
        Rank rank,
        boolean firstLists,
        double kcal,
        double kcalHalfYear) {

    public static WorkerPortrait of(TownHousehold w, Region home) {
        return new WorkerPortrait(
                w.key,
                w.persons,
                w.money,
                w.pantry,
                w.bid,
                w.jobLuck,
                w.standing,
                w.jobs,
                home.rules.ranks.of(w, home.now),
                Ranks.isOnFirstLists(w, home),
                w.kcal,
                w.kcalHalfYear);
    }

    /** The households of the towns of a region in the order of their founding. */
    public static List<TownHousehold> in(Town town) {
        return List.copyOf(Arrays.asList(town.households).subList(0, town.size));
    }
}
