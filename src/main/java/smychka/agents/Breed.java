package smychka.agents;

import static smychka.scenario.Parameter.CARCASS_CATTLE;
import static smychka.scenario.Parameter.CARCASS_HORSE;
import static smychka.scenario.Parameter.CARCASS_PIG;
import static smychka.scenario.Parameter.CARCASS_SHEEP;
import static smychka.scenario.Parameter.CATTLE_BIRTH;
import static smychka.scenario.Parameter.DEATH_LARGE_STOCK;
import static smychka.scenario.Parameter.DEATH_SMALL_STOCK;
import static smychka.scenario.Parameter.EXCESS_CATTLE;
import static smychka.scenario.Parameter.EXCESS_HORSES;
import static smychka.scenario.Parameter.EXCESS_PIGS;
import static smychka.scenario.Parameter.EXCESS_RATIO;
import static smychka.scenario.Parameter.EXCESS_SHEEP;
import static smychka.scenario.Parameter.HORSE_BIRTH;
import static smychka.scenario.Parameter.HUNGER_SLAUGHTER_CATTLE;
import static smychka.scenario.Parameter.HUNGER_SLAUGHTER_HORSES;
import static smychka.scenario.Parameter.HUNGER_SLAUGHTER_SMALL;
import static smychka.scenario.Parameter.PIG_BIRTH;
import static smychka.scenario.Parameter.SHEEP_BIRTH;
import static smychka.scenario.Parameter.SLAUGHTER_STEEPNESS_HORSES;
import static smychka.scenario.Parameter.SLAUGHTER_STEEPNESS_OTHERS;
import static smychka.scenario.Parameter.STARVATION_SLAUGHTER_CATTLE;
import static smychka.scenario.Parameter.STARVATION_SLAUGHTER_HORSES;
import static smychka.scenario.Parameter.STARVATION_SLAUGHTER_SMALL;
import static smychka.scenario.Parameter.TARGET_SLACK_CATTLE;
import static smychka.scenario.Parameter.TARGET_SLACK_HORSES;
import static smychka.scenario.Parameter.TARGET_SLACK_SMALL;

import smychka.scenario.Parameter;
import smychka.scenario.Parameters;
import smychka.unit.SlideRule;

/** How one kind of animal multiplies and is kept. Rates a head and month. */
final class Breed {

    /** Slaughter is at most so many times what births are ahead of deaths by, short of need and excess. */
    private static final double MOST_USUAL = 3;

    final Animal animal;
    final int kind;
    final double birth;
    final double death;
    /** Slaughtered by those who are fed, hungry or starving, beyond the usual. */
    final double[] inNeed;

    /** kg of meat a head. */
    final int carcass;
    /** The largest share a fed household slaughters that nobody forces. */
    final double mostSlaughter;

    private final double excess;
    private final double slack;
    private final double excessRatio;
    /** Slaughter as usual, by the heads held against those wished for. */
    private final SlideRule usual;

    private Breed(Parameters p, Animal animal, Parameter birth, Parameter death, Parameter carcass, double[] inNeed) {
        this.animal = animal;
        this.kind = animal.ordinal();
        this.birth = p.of(birth) / 12;
        this.death = p.of(death) / 12;
        this.carcass = (int) p.of(carcass);
        this.inNeed = inNeed;
        boolean isHorse = animal == Animal.HORSE;
        boolean isCow = animal == Animal.CATTLE;
        slack = p.of(isHorse ? TARGET_SLACK_HORSES : isCow ? TARGET_SLACK_CATTLE : TARGET_SLACK_SMALL);
        excess = p.of(
                isHorse ? EXCESS_HORSES : isCow ? EXCESS_CATTLE : animal == Animal.PIG ? EXCESS_PIGS : EXCESS_SHEEP);
        excessRatio = p.of(EXCESS_RATIO);
        double surplus = Math.max(0, this.birth - this.death);
        double steepness = p.of(isHorse ? SLAUGHTER_STEEPNESS_HORSES : SLAUGHTER_STEEPNESS_OTHERS);
        usual = new SlideRule(ratio -> surplus * pressure(ratio, steepness));
        mostSlaughter = surplus * MOST_USUAL + excess;
    }

    private static double pressure(double ratio, double steepness) {
        return ratio == 0 ? 0 : Math.max(0, Math.min(MOST_USUAL, 1 + steepness * StrictMath.log(ratio)));
    }

    static Breed horses(Parameters p) {
        double[] inNeed = {0, p.of(HUNGER_SLAUGHTER_HORSES), p.of(STARVATION_SLAUGHTER_HORSES)};
        return new Breed(p, Animal.HORSE, HORSE_BIRTH, DEATH_LARGE_STOCK, CARCASS_HORSE, inNeed);
    }

    static Breed cattle(Parameters p) {
        double[] inNeed = {0, p.of(HUNGER_SLAUGHTER_CATTLE), p.of(STARVATION_SLAUGHTER_CATTLE)};
        return new Breed(p, Animal.CATTLE, CATTLE_BIRTH, DEATH_LARGE_STOCK, CARCASS_CATTLE, inNeed);
    }

    static Breed pigs(Parameters p) {
        double[] inNeed = {0, p.of(HUNGER_SLAUGHTER_SMALL), p.of(STARVATION_SLAUGHTER_SMALL)};
        return new Breed(p, Animal.PIG, PIG_BIRTH, DEATH_SMALL_STOCK, CARCASS_PIG, inNeed);
    }

    static Breed sheep(Parameters p) {
        double[] inNeed = {0, p.of(HUNGER_SLAUGHTER_SMALL), p.of(STARVATION_SLAUGHTER_SMALL)};
        return new Breed(p, Animal.SHEEP, SHEEP_BIRTH, DEATH_SMALL_STOCK, CARCASS_SHEEP, inNeed);
    }

    /** Share of the heads slaughtered in a month by a fed household that wishes for so many. */
    double slaughter(int heads, double target) {
        // the sign bit in place of a branch that nobody can guess
        long tooMany = Double.doubleToRawLongBits(target * excessRatio + 1 - heads) >>> 63;
        return usual.at(heads / (target + slack)) + excess * tooMany;
    }
}
