package smychka.record;

import java.util.List;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/**
 * The grain market of one region in one month of one run, posting by posting. Amounts are those of the country that
 * agents stand for: tonnes and roubles.
 *
 * @param sold by peasants, kolkhozy and traders, channel by channel and class by class
 * @param bought or received in the region
 * @param shippedIn grain sold here by traders at home elsewhere
 * @param shippedOut grain sold elsewhere by traders at home here
 * @param postings every flow of grain that was posted, and of the money paid for it
 */
public record MarketTrace(
        Of of,
        Prices prices,
        Book book,
        List<Trade> sold,
        List<Trade> bought,
        List<Shipment> shippedIn,
        List<Shipment> shippedOut,
        List<Posted> postings) {

    /** @param run its number in the batch */
    public record Of(int run, String scenario, int replication, Month month, RegionCode region) {}

    /**
     * Roubles a tonne.
     *
     * @param before the private price at which this month's trades were made
     * @param after the private price that was posted for the next month
     */
    public record Prices(double state, double before, double after) {}

    /** Tonnes; what was offered to the state is without what found no private buyer. */
    public record Book(
            double bidsOfPeasants,
            double bidsOfTowns,
            double offersOfPeasants,
            double stocksOfTraders,
            double traded,
            double offeredToState) {}

    /** @param roubles NaN where nothing is paid */
    public record Trade(String channel, String who, double tonnes, double roubles) {}

    public record Shipment(RegionCode region, double tonnes) {}

    /** @param postings how many single transfers it is made of */
    public record Posted(String flow, String from, String to, double amount, String unit, int postings) {}
}
