package smychka.agents;

import smychka.unit.SlideRule;

/** How one kind of animal multiplies and is kept. Rates a head and month. */
final class Breed {

    final Animal animal;
    final double birth;
    final double death;
    final double excess;
    /** Slaughtered by those who are fed, hungry or starving, beyond the usual. */
    final double[] inNeed;

    /** kg of meat a head. */
    final int carcass;

    private final double slack;
    private final double excessRatio;
    /** Slaughter as usual, by the heads held against those wished for. */
    private final SlideRule usual;

    /**
     * @param steepness how fast slaughter grows with the logarithm of heads held against heads wished for
     * @param slack heads added to those wished for
     */
    Breed(
            Animal animal,
            double birth,
            double death,
            double steepness,
            double slack,
            double excess,
            double excessRatio,
            double hungry,
            double starving,
            double carcass) {
        this.animal = animal;
        this.birth = birth / 12;
        this.death = death / 12;
        this.slack = slack;
        this.excess = excess;
        this.excessRatio = excessRatio;
        this.inNeed = new double[] {0, hungry, starving};
        this.carcass = (int) carcass;
        double surplus = Math.max(0, this.birth - this.death);
        usual = new SlideRule(
                ratio -> ratio == 0 ? 0 : surplus * Math.max(0, Math.min(3, 1 + steepness * StrictMath.log(ratio))));
    }

    /** Share of the heads slaughtered in a month by a fed household that wishes for so many. */
    double slaughter(int heads, double target) {
        return usual.at(heads / (target + slack)) + excess * (Double.doubleToRawLongBits(target * excessRatio + 1 - heads) >>> 63);
    }
}
