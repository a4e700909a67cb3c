package smychka.agents;

import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Some twenty-five neighbouring households that lend each other draught animals and labour. */
public final class Village implements Steppable {

    private static final long serialVersionUID = 1L;

    final Region region;
    final long key;
    PeasantHousehold[] households;
    int size;
    /** The collective farm; null until somebody joins or is robbed for it. */
    Kolkhoz kolkhoz;

    Village(Region region, long key, int capacity) {
        this.region = region;
        this.key = key;
        this.households = new PeasantHousehold[capacity];
    }

    /** Lets its households live the part of the month that each lives by itself, in the order of their founding. */
    @Override
    public void step(SimState economy) {
        for (int i = 0; i < size; i++) {
            households[i].step(economy);
        }
    }

    void add(PeasantHousehold household) {
        if (size == households.length) {
            households = Arrays.copyOf(households, size + size / 2 + 4);
        }
        households[size++] = household;
    }

    /** Removes dead households, keeping the order of founding. */
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

    /** The next living household after the i-th, round the village; null when it has died out. */
    PeasantHousehold heirOf(int i) {
        for (int step = 1; step < size; step++) {
            var candidate = households[(i + step) % size];
            if (candidate.persons > 0) {
                return candidate;
            }
        }
        return null;
    }
}
