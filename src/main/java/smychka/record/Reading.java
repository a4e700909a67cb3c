package smychka.record;

/**
 * How one indicator is read from an economy E at a place: an amount, or an amount over a base. The base is what the
 * country's mean is weighted by, so that the country's ratio is always the sum of amounts over the sum of bases.
 *
 * @param base null for a plain amount
 * @param isMean whether the amount is a mean already, to be multiplied by its base before it is summed
 * @param overTheYear whether amounts and bases are added up from one month in which it is known to the next
 */
record Reading<E>(Indicator indicator, Part<E> amount, Part<E> base, boolean isMean, boolean overTheYear) {

    /** A number of the economy at a place: the ordinal of a region or class, 0 for the country. */
    @FunctionalInterface
    interface Part<E> {
        double at(E economy, int place);
    }

    boolean isRatio() {
        return base != null;
    }
}
