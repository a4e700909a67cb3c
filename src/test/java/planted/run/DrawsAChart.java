package planted.run;

import planted.Breaks;

@Breaks("CHARTS_ONLY_WHERE_THINGS_ARE_SHOWN")
public final class DrawsAChart {
    org.jfree.chart.JFreeChart chart;
}
