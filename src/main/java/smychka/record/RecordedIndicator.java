package smychka.record;

import smychka.unit.Month;

/** One indicator of one run: reads its places each month and writes its cells and the country's. */
final class RecordedIndicator<E> {

    private final Reading<E> reading;
    private final int[] places;
    private final Column own;
    private final Column country;
    private final YearSums year;

    /**
     * @param places ordinals of the regions or classes, 0 for the country
     * @param own where the places' values go
     * @param country where the country's goes as well, or null
     */
    RecordedIndicator(Reading<E> reading, int[] places, Column own, Column country) {
        this.reading = reading;
        this.places = places;
        this.own = own;
        this.country = country;
        this.year = new YearSums(places.length, reading.overTheYear() ? 12 : 1);
    }

    /** A column of a table. */
    record Column(Grid grid, int index) {

        void set(int place, int row, double value) {
            grid.set(place, row, index, value);
        }
    }

    void monthEnded(int row, Month month, E economy) {
        var indicator = reading.indicator();
        boolean known = indicator.isKnownIn(month.ofYear());
        if (!known && !reading.overTheYear()) {
            return;
        }
        for (int p = 0; p < places.length; p++) {
            add(p, economy);
        }
        if (known) {
            write(row, month);
        }
        year.monthEnded(known);
    }

    private void add(int p, E economy) {
        double amount = reading.amount().at(economy, places[p]);
        double base = reading.isRatio() ? reading.base().at(economy, places[p]) : 1;
        boolean nothing = base == 0 && (reading.isMean() || Double.isNaN(amount));
        year.add(p, nothing ? 0 : reading.isMean() ? amount * base : amount, base, amount);
    }

    private void write(int row, Month month) {
        double amounts = 0;
        double bases = 0;
        for (int p = 0; p < places.length; p++) {
            amounts += year.amount(p);
            bases += year.base(p);
            boolean asRead = reading.isMean() && !reading.overTheYear() && year.base(p) != 0;
            double value = asRead ? year.last(p) : value(year.amount(p), year.base(p));
            own.set(p, row, checked(value, month));
        }
        if (country != null && country.index() >= 0) {
            country.set(0, row, checked(value(amounts, bases), month));
        }
    }

    private double value(double amount, double base) {
        return !reading.isRatio() ? amount : base == 0 ? Double.NaN : amount / base;
    }

    /** The value, refused when infinite; minus nought becomes nought. */
    private double checked(double value, Month month) {
        if (Double.isInfinite(value)) {
            throw new IllegalStateException(reading.indicator().id() + " is infinite in " + month);
        }
        return value + 0.0;
    }
}
