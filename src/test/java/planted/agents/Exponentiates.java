package planted.agents;

import planted.Breaks;

@Breaks("SAME_BITS_ON_EVERY_PROCESSOR")
public final class Exponentiates {
    double growth(double rate) {
        return Math.exp(rate);
    }
}
