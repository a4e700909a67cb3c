package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.record.Scope;
import smychka.record.SocialClass;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** One chart of any indicators of a stored batch. */
public final class SingleChart {

    /** What panels are for. */
    public enum By {
        /** A panel for each indicator, a curve for each scenario. */
        SCENARIO,
        /** A panel for each region as well. */
        REGION,
        /** A panel for each class as well. */
        CLASS;

        /** Whether the tables hold an indicator so. */
        public boolean has(Indicator indicator) {
            return switch (this) {
                case SCENARIO -> indicator.isNational();
                case REGION -> indicator.scope() == Scope.REGION;
                case CLASS -> indicator.scope() == Scope.CLASS;
            };
        }
    }

    private static final int LARGE = 300;
    private static final int MIDDLING = 180;
    private static final int SMALL = 120;

    private SingleChart() {}

    /**
     * Draws it into files.
     *
     * @return the files, one for each format
     * @throws IOException when the batch cannot be read, holds none of the indicators or the folder not be written
     */
    public static List<Path> draw(Path folder, List<Indicator> indicators, By by, Span span, Target target)
            throws IOException {
        var spec = spec(indicators, by);
        var batch = Batch.read(folder, Wanted.of(List.of(spec), List.of()));
        var first = span.from() == null || span.from().compareTo(batch.first()) < 0 ? batch.first() : span.from();
        var last = span.to() == null || span.to().compareTo(batch.last()) > 0 ? batch.last() : span.to();
        if (first.compareTo(last) >= 0) {
            throw new IOException("the batch has no two months from " + first + " to " + last);
        }
        var picture = new Composer(batch, History.load(), first, last)
                .picture(spec)
                .orElseThrow(() -> new IOException(
                        folder + " holds no " + spec.id() + " by " + by.name().toLowerCase(Locale.ROOT)));
        var sheet = new Sheet(picture);
        Files.createDirectories(target.folder());
        var files = new ArrayList<Path>();
        for (var format : target.formats()) {
            files.add(Files.write(target.folder().resolve(spec.id() + format.ending()), format.bytes(sheet, picture)));
        }
        return files;
    }

    /** Months, both included; null for no limit. */
    public record Span(Month from, Month to) {}

    /** Where files go, and of which kinds. */
    public record Target(Path folder, Set<Format> formats) {}

    private static ChartSpec spec(List<Indicator> indicators, By by) {
        var panels = new ArrayList<PanelSpec>();
        for (var indicator : indicators) {
            for (var place : places(by)) {
                panels.add(panel(indicator, by, place));
            }
        }
        var ids = indicators.stream().map(Indicator::id).toList();
        var id = String.join("-", ids)
                + (by == By.SCENARIO ? "" : "-by-" + by.name().toLowerCase(Locale.ROOT));
        var title = String.join(", ", indicators.stream().map(Indicator::label).toList())
                + (by == By.SCENARIO ? "" : ", by " + by.name().toLowerCase(Locale.ROOT));
        return new ChartSpec(id, title, "", layout(panels.size()), panels, List.of());
    }

    private static ChartSpec.Layout layout(int panels) {
        return panels == 1
                ? ChartSpec.Layout.stacked(LARGE)
                : panels <= 6 ? ChartSpec.Layout.paired(MIDDLING) : new ChartSpec.Layout(3, 0, SMALL);
    }

    private static List<String> places(By by) {
        return switch (by) {
            case SCENARIO -> List.of(Batch.COUNTRY);
            case REGION -> List.of(RegionCode.values()).stream().map(Enum::name).toList();
            case CLASS ->
                List.of(SocialClass.values()).stream().map(SocialClass::key).toList();
        };
    }

    private static PanelSpec panel(Indicator indicator, By by, String place) {
        var heading =
                switch (by) {
                    case SCENARIO -> indicator.label();
                    case REGION -> RegionTiles.of(place).name();
                    case CLASS -> place;
                };
        var scope =
                switch (by) {
                    case SCENARIO -> Scope.NATIONAL;
                    case REGION -> Scope.REGION;
                    case CLASS -> Scope.CLASS;
                };
        var panel = PanelSpec.lines(indicator.id(), heading, indicator.label() + ", " + indicator.unit())
                .of(scope, place)
                .mayBend();
        if (by != By.SCENARIO) {
            return panel.sharing(indicator.id());
        }
        for (var series : indicator.observed()) {
            var factor = factor(indicator, series);
            panel = factor == 0
                    ? panel
                    : panel.observed(series, indicator.observed().size() > 1 ? series : "", factor);
        }
        return panel;
    }

    /** From a series' unit to the indicator's, where the gallery lays it over the same indicator; else it is left out. */
    private static double factor(Indicator indicator, String series) {
        for (var chart : Gallery.charts()) {
            for (var panel : chart.panels()) {
                if (panel.subject().indicator().equals(indicator.id())
                        && panel.subject().baseYear() == null) {
                    for (var observed : panel.observed()) {
                        if (observed.series().equals(series)) {
                            return observed.factor() / panel.subject().factor();
                        }
                    }
                }
            }
        }
        return 0;
    }

    /** The indicators that tables can hold so. */
    public static List<Indicator> known(By by) {
        return IndicatorCatalogue.standard().all().stream().filter(by::has).toList();
    }
}
