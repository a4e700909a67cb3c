package smychka.agents;

/**
 * What presses on those who rule, each 0..1.
 *
 * @param procurement how far the state's grain is behind what it needs at this time of the year
 * @param hunger what townspeople lack of the food of a full day's work
 * @param unemployment share of the labour force without work
 * @param shortage share of the demand for town goods that shops cannot serve
 * @param war threat from abroad
 * @param growth how far industry is behind the growth it is meant to have
 * @param unrest of the villages: those who expect confiscation and go hungry, and those who see collectivization coming
 */
public record Stresses(
        double procurement,
        double hunger,
        double unemployment,
        double shortage,
        double war,
        double growth,
        double unrest) {}
