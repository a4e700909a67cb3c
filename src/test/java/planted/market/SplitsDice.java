package planted.market;

import planted.Breaks;

@Breaks("CHANCE_IS_KEYED")
public final class SplitsDice {
    java.util.SplittableRandom dice;
}
