package smychka.agents;

import java.util.Arrays;

/** The towns of a region together: its worker households. */
public final class Town {

    final Region region;
    TownHousehold[] households;
    int size;
    /** Persons living in the towns, and what they bid for grain, kg; kept by {@link TownLife}. */
    long people;

    long bids;
    /** Purses before the bazaar, kopecks to be spent there. */
    long bazaarBudgetMeat;

    long bazaarBudgetDairy;
    /** Kopecks by which the bazaar's bill is shared out. */
    long bazaarWeight;

    long goodsBudget;
    /** What officials of these mean to spend on goods, kopecks, and the persons in their families. */
    long officialsBudget;

    long officials;
    /** Rations due by the lists, in hundredths. */
    long rations;

    Town(Region region, int capacity) {
        this.region = region;
        this.households = new TownHousehold[Math.max(4, capacity)];
    }

    void add(TownHousehold household) {
        if (size == households.length) {
            households = Arrays.copyOf(households, size + size / 2);
        }
        households[size++] = household;
    }

    void bury() {
        int living = 0;
        for (int i = 0; i < size; i++) {
            if (households[i].persons > 0) {
                households[living++] = households[i];
            }
        }
        Arrays.fill(households, living, size, null);
        size = living;
    }
}
