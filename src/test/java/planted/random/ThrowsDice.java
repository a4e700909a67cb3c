package planted.random;

import planted.Breaks;

@Breaks("CHANCE_IS_KEYED")
public final class ThrowsDice {
    final java.util.Random dice = new java.util.Random(1);
}
