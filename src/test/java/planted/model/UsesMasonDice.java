package planted.model;

import planted.Breaks;

@Breaks("CHANCE_IS_KEYED")
public final class UsesMasonDice {
    boolean heads(sim.engine.SimState state) {
        return state.random.nextBoolean();
    }
}
