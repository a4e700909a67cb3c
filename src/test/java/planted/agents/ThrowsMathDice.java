package planted.agents;

import planted.Breaks;

@Breaks("CHANCE_IS_KEYED")
public final class ThrowsMathDice {
    double chance() {
        return Math.random();
    }
}
