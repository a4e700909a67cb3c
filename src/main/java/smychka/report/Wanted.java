package smychka.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The indicators to be read from each of a batch's tables. */
record Wanted(Set<String> national, Set<String> regional, Set<String> ofClass) {

    /** Everything that charts show, and these of the country besides. */
    static Wanted of(List<ChartSpec> charts, Collection<String> national) {
        var wanted = new Wanted(new TreeSet<>(national), new TreeSet<>(), new TreeSet<>());
        for (var chart : charts) {
            for (var panel : chart.panels()) {
                wanted.table(panel).addAll(panel.indicators());
            }
        }
        return wanted;
    }

    private Set<String> table(PanelSpec panel) {
        return switch (panel.scope()) {
            case NATIONAL -> national;
            case REGION -> regional;
            case CLASS -> ofClass;
        };
    }
}
