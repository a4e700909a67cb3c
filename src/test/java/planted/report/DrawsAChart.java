package planted.report;

public final class DrawsAChart {
    org.jfree.chart.JFreeChart chart;
}
