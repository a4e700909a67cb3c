package smychka.market;

/**
 * A region's private grain market of one month: bids and offers at a posted price, the long side rationed in proportion,
 * traders' stocks alike with peasants' offers. Quantities in kg, the price in roubles a tonne.
 */
public record GrainBook(
        long bidsOfPeasants, long bidsOfTowns, long offersOfPeasants, long stocksOfTraders, double price) {

    /** kg that change hands. */
    public long traded() {
        return Math.min(bidsOfPeasants + bidsOfTowns, offersOfPeasants + stocksOfTraders);
    }

    public long boughtByPeasants() {
        return new Apportionment(traded(), bidsOfPeasants + bidsOfTowns).next(bidsOfPeasants);
    }

    public long boughtByTowns() {
        return traded() - boughtByPeasants();
    }

    public long soldByPeasants() {
        return new Apportionment(traded(), offersOfPeasants + stocksOfTraders).next(offersOfPeasants);
    }

    public long soldByTraders() {
        return traded() - soldByPeasants();
    }

    /** Kopecks paid for a quantity: a rouble a tonne is a tenth of a kopeck a kg. */
    public long value(long kg) {
        return (long) (kg * price / 10);
    }

    /** Kopecks of all trades, as the buyers pay them. */
    public long turnover() {
        return value(boughtByPeasants()) + value(boughtByTowns());
    }

    /** Kopecks of the turnover that go to peasants. */
    public long earnedByPeasants() {
        return new Apportionment(turnover(), traded()).next(soldByPeasants());
    }
}
