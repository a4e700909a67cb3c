package planted.agents;

import planted.Breaks;

@Breaks("CHANCE_IS_KEYED")
public final class TakesDiceByReference {
    final java.util.function.DoubleSupplier chance = Math::random;
}
