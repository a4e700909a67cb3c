package smychka.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import smychka.record.Quantiles;
import smychka.unit.Month;

/** The figures behind a picture as tables: of monthly courses every December, of yearly ones every year. */
final class DataTables {

    private static final int MOST_ROWS = 24;

    private static final Page.Cell UNKNOWN = new Page.Cell("–", "");

    private DataTables() {}

    static List<Page.Table> of(Picture picture) {
        var tables = new ArrayList<Page.Table>();
        for (var panel : together(picture.panels())) {
            tables.add(panel.is(PanelSpec.Form.MAP) ? regions(panel) : moments(panel));
        }
        return tables;
    }

    /** Small panels of the same figure, one for each scenario, as one panel of all. */
    private static List<Panel> together(List<Panel> panels) {
        var bySpec = new LinkedHashMap<PanelSpec, Panel>();
        var all = new ArrayList<Panel>();
        for (var panel : panels) {
            if (panel.owner() == null || panel.spec().form().alone()) {
                all.add(panel);
            } else {
                bySpec.merge(panel.spec(), joined(panel, List.of()), (a, b) -> joined(a, b.curves()));
            }
        }
        all.addAll(bySpec.values());
        return all;
    }

    private static Panel joined(Panel panel, List<Panel.Curve> more) {
        var curves = new ArrayList<>(panel.own());
        curves.addAll(more);
        return new Panel(panel.spec(), panel.spec().heading(), panel.spec().unit(), null, curves, panel.observed());
    }

    /** A row for each moment, a column for each curve. */
    private static Page.Table moments(Panel panel) {
        var columns = new ArrayList<String>();
        var rows = new LinkedHashMap<String, List<Page.Cell>>();
        for (var curve : panel.own()) {
            var monthly = curve.fan().points().size() > MOST_ROWS;
            curve.fan().points().stream()
                    .filter(p -> isShown(p.label(), monthly))
                    .forEach(p -> rows.putIfAbsent(named(p.label()), new ArrayList<>()));
        }
        for (var curve : panel.own()) {
            columns.add(curve.ink().title());
            var known = cells(curve.fan());
            rows.forEach((label, cells) -> cells.add(known.getOrDefault(label, UNKNOWN)));
        }
        return new Page.Table(panel.heading() + ", " + panel.unit(), "When", columns, rows(rows));
    }

    private static Page.Table regions(Panel panel) {
        var years = RegionMaps.years(panel);
        var rows = new LinkedHashMap<String, List<Page.Cell>>();
        for (var curve : panel.curves()) {
            rows.put(
                    RegionTiles.of(curve.ink().name()).name(),
                    years.values().stream()
                            .map(label -> cells(curve.fan()).getOrDefault(label, UNKNOWN))
                            .toList());
        }
        return new Page.Table(panel.heading() + ", " + panel.unit(), "Region", List.copyOf(years.values()), rows(rows));
    }

    private static List<Page.TableRow> rows(Map<String, List<Page.Cell>> rows) {
        return rows.entrySet().stream()
                .map(e -> new Page.TableRow(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean isMonth(String label) {
        return label.matches("\\d{4}-\\d{2}");
    }

    private static String named(String label) {
        return isMonth(label) ? Numbers.month(Month.parse(label)) : label;
    }

    /** By the label of their row. */
    private static Map<String, Page.Cell> cells(Fan fan) {
        var monthly = fan.points().size() > MOST_ROWS;
        return fan.points().stream()
                .filter(p -> isShown(p.label(), monthly))
                .collect(Collectors.toMap(p -> named(p.label()), p -> cell(p.band()), (a, b) -> a));
    }

    /** Of many months the last of each year. */
    private static boolean isShown(String label, boolean monthly) {
        return !monthly || !isMonth(label) || label.endsWith("-12");
    }

    private static Page.Cell cell(Quantiles q) {
        var low = Numbers.three(q.p05());
        var high = Numbers.three(q.p95());
        return new Page.Cell(Numbers.three(q.median()), q.n() < 2 || low.equals(high) ? "" : low + "–" + high);
    }
}
