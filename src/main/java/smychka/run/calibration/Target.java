package smychka.run.calibration;

/**
 * What a moment of the model is held against.
 *
 * @param name of the moment
 * @param low lowest figure the literature has room for
 * @param observed the figure most would name
 * @param high highest figure; more than {@code low}
 * @param weight of its part in the loss, against those of the others
 */
public record Target(String name, double low, double observed, double high, double weight) {

    /**
     * How far a number lies from the observed one, in half widths of the band on its side: within 1 on either side it
     * lies in the band.
     */
    public double distance(double number) {
        double above = high - observed;
        double below = observed - low;
        double room = number >= observed ? (above > 0 ? above : below) : below > 0 ? below : above;
        return (number - observed) / room;
    }
}
