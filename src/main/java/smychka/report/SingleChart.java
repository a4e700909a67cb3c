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
import smychka.record.Kind;
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
            files.add(Files.write(target.folder().resolve(spec.id() + format.ending()), format.bytes(sheet)));
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

    /** A panel of the country's course, with what was observed of it. */
    static PanelSpec panel(Indicator indicator) {
        return panel(indicator, By.SCENARIO, Batch.COUNTRY);
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
        var unit = by == By.SCENARIO ? indicator.unit() : indicator.label() + ", " + indicator.unit();
        var panel = PanelSpec.lines(indicator.id(), heading, unit).of(scope, place);
        // months of flows come and go with the seasons
        panel = indicator.kind() == Kind.FLOW ? panel : panel.mayBend();
        return by == By.SCENARIO ? likeTheGallery(indicator, panel) : panel.sharing(indicator.id());
    }

    /** As the gallery draws the same indicator: where its years stand, and what was observed of them. */
    private static PanelSpec likeTheGallery(Indicator indicator, PanelSpec plain) {
        var alike = Gallery.charts().stream()
                .flatMap(chart -> chart.panels().stream())
                .filter(p -> p.form() == PanelSpec.Form.LINES)
                .filter(p -> p.subject().indicator().equals(indicator.id()))
                .filter(p -> p.scope() == Scope.NATIONAL && p.subject().baseYear() == null)
                .findFirst();
        if (alike.isEmpty()) {
            return plain;
        }
        var panel = plain.read(alike.get().reading());
        for (var observed : alike.get().observed()) {
            panel = panel.observed(
                    observed.series(),
                    observed.name(),
                    observed.factor() / alike.get().subject().factor());
        }
        return panel;
    }

    /** The indicators that tables can hold so. */
    public static List<Indicator> known(By by) {
        return IndicatorCatalogue.standard().all().stream().filter(by::has).toList();
    }
}
