package planted.view;

import planted.Breaks;

@Breaks("NO_CHARTS_OF_MASON")
public final class UsesMasonCharts {
    sim.util.media.chart.TimeSeriesChartGenerator chart;
}
