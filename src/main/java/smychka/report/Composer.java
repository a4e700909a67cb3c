package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Puts a batch's figures, the observed ones and the decrees into the pictures of the gallery. */
final class Composer {

    private static final double MONTH = 1 / 12.0;

    private final Batch batch;
    private final History history;
    private final List<Ink> inks;
    private final List<RegimeSpan> regimes;
    private final Month first;
    private final Month last;

    Composer(Batch batch, History history) {
        this(batch, history, batch.first(), batch.last());
    }

    /** Pictures of some of the batch's months only. */
    Composer(Batch batch, History history, Month first, Month last) {
        this.batch = batch;
        this.history = history;
        this.inks = Ink.of(batch.scenarios());
        this.first = first;
        this.last = last;
        this.regimes = RegimeSpan.of(batch, inks, first, last);
    }

    /** The picture, or nothing when the batch has none of its indicators. */
    Optional<Picture> picture(ChartSpec wanted) {
        var spec = wanted.of(inks.size());
        var panels = new ArrayList<Panel>();
        spec.panels().stream().filter(p -> missing(p).isEmpty()).forEach(panel -> panels.addAll(panels(panel)));
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        if (panels.stream().allMatch(p -> p.is(PanelSpec.Form.STACK))) {
            panels.sort(Comparator.comparingInt(p -> inks.indexOf(p.owner())));
            var something = something(panels);
            panels.replaceAll(panel -> panel.of(something));
        }
        // small panels have no room for marks; the page lists every decree
        var decrees = spec.isMap() || inks.size() > ChartSpec.MOST_TOGETHER
                ? List.<DecreeMark>of()
                : DecreeMark.of(batch.scenarios(), inks, spec.levers(), from(), to());
        var text = new PictureText(batch, inks);
        return Optional.of(new Picture(
                spec,
                text.subtitle(),
                inks,
                List.copyOf(panels),
                new Scales(List.copyOf(panels), spec.layout().height()),
                new Picture.Time(from(), to()),
                decrees,
                spec.isMap() ? List.of() : regimes,
                text.foot(panels, !decrees.isEmpty(), !spec.isMap() && !regimes.isEmpty())));
    }

    /** The indicators a picture wants and the batch has not. */
    List<String> missing(ChartSpec spec) {
        return spec.panels().stream()
                .flatMap(p -> missing(p).stream())
                .distinct()
                .toList();
    }

    private Set<String> missing(PanelSpec spec) {
        var missing = new TreeSet<>(spec.indicators());
        missing.removeIf(indicator -> isThere(spec, indicator));
        return missing;
    }

    private boolean isThere(PanelSpec spec, String indicator) {
        if (spec.form() == PanelSpec.Form.MAP) {
            return batch.hasRegions(indicator);
        }
        return spec.parts().isEmpty()
                ? batch.has(spec.subject().place(), indicator)
                : spec.parts().stream()
                        .filter(part -> part.indicators().contains(indicator))
                        .anyMatch(part -> batch.has(part.place(), indicator));
    }

    List<Ink> inks() {
        return inks;
    }

    private double from() {
        return YearKind.middle(first) - MONTH;
    }

    private double to() {
        return YearKind.middle(last) + MONTH;
    }

    private List<Panel> panels(PanelSpec spec) {
        return switch (spec.form()) {
            case BLADES -> alone(spec, ink -> blades(spec, ink));
            case STACK -> alone(spec, ink -> parts(spec, ink));
            case MAP -> alone(spec, ink -> regions(spec, ink));
            case LINES, BARS -> courses(spec);
        };
    }

    private interface Curves {
        List<Panel.Curve> of(Ink ink);
    }

    private List<Panel> alone(PanelSpec spec, Curves curves) {
        return inks.stream()
                .map(ink -> new Panel(spec, heading(spec, ink), spec.unit(), ink, curves.of(ink), List.of()))
                .filter(panel -> panel.curves().stream().noneMatch(c -> c.fan().isEmpty())
                        && !panel.curves().isEmpty())
                .toList();
    }

    /** Parts that are more or less than nought in any panel; all, when none is. */
    private static Set<Ink> something(List<Panel> panels) {
        var all = panels.stream().flatMap(panel -> panel.curves().stream()).toList();
        var something = all.stream()
                .filter(curve ->
                        curve.fan().points().stream().anyMatch(p -> p.band().median() != 0))
                .toList();
        return (something.isEmpty() ? all : something)
                .stream().map(Panel.Curve::ink).collect(Collectors.toSet());
    }

    private static String heading(PanelSpec spec, Ink ink) {
        return spec.heading().isEmpty() ? ink.title() : spec.heading() + ": " + ink.title();
    }

    private List<Panel> courses(PanelSpec spec) {
        var base = base(spec);
        var curves = inks.stream()
                .map(ink -> new Panel.Curve(
                        ink, within(fan(spec, ink)).times(spec.subject().factor() * base)))
                .filter(curve -> !curve.fan().isEmpty())
                .toList();
        if (curves.isEmpty()) {
            return List.of();
        }
        var baseless = spec.subject().baseYear() != null && base == 1;
        var unit = baseless ? batch.unit(spec.subject().indicator()) : spec.unit();
        var overlays = baseless ? List.<Panel.Overlay>of() : overlays(spec);
        if (inks.size() <= ChartSpec.MOST_TOGETHER) {
            return List.of(new Panel(spec, spec.heading(), unit, null, curves, overlays));
        }
        var shared = spec.sharing(spec.axis().shared() + spec.subject());
        var compared = new Panel.Curve(curves.get(0).ink(), curves.get(0).fan().thinned());
        return curves.stream()
                .map(curve -> new Panel(
                        shared,
                        curve.ink().title(),
                        spec.heading() + ", " + unit,
                        curve.ink(),
                        curve.equals(curves.get(0)) ? List.of(curve) : List.of(compared, curve),
                        overlays))
                .toList();
    }

    private Fan within(Fan fan) {
        return new Fan(fan.points().stream()
                .filter(p -> p.x() > from() && p.x() < to())
                .toList());
    }

    private Fan fan(PanelSpec spec, Ink ink) {
        var id = spec.subject().indicator();
        var place = spec.subject().place();
        return switch (spec.reading()) {
            case AS_STORED -> batch.fan(ink.name(), place, id);
            case OF_THE_YEAR_ENDED, COUNT_OF_JUNE ->
                batch.fan(ink.name(), place, id).later(spec.reading().years() == YearKind.JUNE ? 0 : -5.5 * MONTH);
            case SUM_OF_CALENDAR_YEARS, SUM_OF_AGRICULTURAL_YEARS ->
                batch.years(
                        ink.name(),
                        place,
                        spec.reading().years(),
                        YearFigure.sum(id, spec.reading().years()));
        };
    }

    /** What makes the first scenario's base year 100; 1 when there is no index or the batch lacks the year. */
    private double base(PanelSpec spec) {
        var year = spec.subject().baseYear();
        if (year == null || inks.isEmpty()) {
            return 1;
        }
        var mean = fan(spec, inks.get(0)).mean(year);
        return mean > 0 ? 100 / mean : 1;
    }

    private List<Panel.Overlay> overlays(PanelSpec spec) {
        var overlays = new ArrayList<Panel.Overlay>();
        var year = spec.subject().baseYear();
        for (var wanted : spec.observed()) {
            var whole = history.series(wanted.series());
            var factor = year == null ? wanted.factor() : indexFactor(whole, year);
            var seen = whole.times(factor).within(from() + MONTH / 2, to() - MONTH / 2);
            if (!seen.isEmpty()) {
                overlays.add(new Panel.Overlay(wanted.name(), seen));
            }
        }
        return overlays;
    }

    private static double indexFactor(Observed series, int baseYear) {
        return series.marks().stream()
                .filter(m -> m.year() != null && m.year() == baseYear)
                .mapToDouble(m -> 100 / m.value())
                .findFirst()
                .orElse(1);
    }

    private List<Panel.Curve> blades(PanelSpec spec, Ink ink) {
        var industry = batch.fan(ink.name(), Batch.COUNTRY, spec.subject().indicator());
        var farm = batch.quotient(ink.name(), spec.subject().indicator(), "scissors_ratio");
        return List.of(
                new Panel.Curve(ink.named("manufactures"), within(industry)),
                new Panel.Curve(ink.named("grain"), within(farm)));
    }

    /** Means over the replications, in the years of which every part is known. */
    private List<Panel.Curve> parts(PanelSpec spec, Ink ink) {
        var kind = spec.reading().years();
        var fans = spec.parts().stream()
                .map(part -> within(batch.years(ink.name(), part.place(), kind, part.figure())
                        .withMeans(batch.runs(ink.name(), part.place()), kind, part.figure())))
                .toList();
        var shortest = fans.stream()
                .min(Comparator.comparingInt(f -> f.points().size()))
                .orElseThrow();
        var common = shortest.points().stream()
                .map(Fan.Point::x)
                .filter(x -> fans.stream().allMatch(f -> f.points().stream().anyMatch(p -> p.x() == x)))
                .toList();
        var curves = new ArrayList<Panel.Curve>();
        for (var i = 0; i < fans.size(); i++) {
            var part = spec.parts().get(i);
            curves.add(new Panel.Curve(
                    Ink.part(part.name(), part.color()),
                    new Fan(fans.get(i).points().stream()
                            .filter(p -> common.contains(p.x()))
                            .toList())));
        }
        return curves;
    }

    private List<Panel.Curve> regions(PanelSpec spec, Ink ink) {
        var figure = spec.parts().get(0).figure();
        var kind = spec.reading().years();
        var curves = new ArrayList<Panel.Curve>();
        for (var region : RegionCode.values()) {
            var fan = within(batch.years(ink.name(), region.name(), kind, figure));
            if (!fan.isEmpty()) {
                curves.add(new Panel.Curve(Ink.part(region.name(), Theme.TEXT), fan));
            }
        }
        return curves;
    }
}
