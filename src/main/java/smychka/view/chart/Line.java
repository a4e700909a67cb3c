package smychka.view.chart;

import org.jfree.data.xy.AbstractXYDataset;
import smychka.record.Frequency;
import smychka.record.Indicator;
import smychka.record.Kind;
import smychka.view.session.Life;

/** An indicator of the country as a curve that grows with the months lived; it reads the record and keeps nothing. */
final class Line extends AbstractXYDataset {

    private static final long serialVersionUID = 1L;

    private final transient Life life;
    private final transient Life less;
    private final transient Indicator indicator;
    private final boolean yearSums;
    private final String name;

    /** @param less what is taken off, or null */
    Line(String name, Life life, Life less, Indicator indicator) {
        this.name = name;
        this.life = life;
        this.less = less;
        this.indicator = indicator;
        this.yearSums = sumsYears(indicator);
    }

    /** A month's flow is shown as the sum of the last twelve months when only yearly figures of it are known. */
    static boolean sumsYears(Indicator indicator) {
        return indicator.kind() == Kind.FLOW
                && indicator.frequency() == Frequency.MONTH
                && !indicator.observed().isEmpty();
    }

    /** Tells the panel that a month has been added. */
    void grew() {
        fireDatasetChanged();
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return name;
    }

    @Override
    public int getItemCount(int series) {
        return step() == 1 ? life.months() : yearly();
    }

    private int step() {
        return indicator.frequency() == Frequency.YEAR ? 12 : 1;
    }

    private int firstKnown() {
        return Math.floorMod(indicator.monthKnown() - life.start().ofYear(), 12);
    }

    private int yearly() {
        return Math.max(0, (life.months() - firstKnown() + 11) / 12);
    }

    private int row(int item) {
        return step() == 1 ? item : firstKnown() + 12 * item;
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return Ground.middle(life.month(row(item)));
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        double value = value(life, row(item));
        return less == null ? value : value - value(less, life.month(row(item)).since(less.start()));
    }

    private double value(Life of, int row) {
        if (!yearSums) {
            return of.national(indicator.id(), row);
        }
        if (row < 11) {
            return Double.NaN;
        }
        double sum = 0;
        for (int back = 0; back < 12; back++) {
            sum += of.national(indicator.id(), row - back);
        }
        return sum;
    }
}
