package planted.market;

import planted.Breaks;

@Breaks("SAME_BITS_ON_EVERY_PROCESSOR")
public final class RaisesToAPower {
    final java.util.function.DoubleBinaryOperator power = Math::pow;
}
