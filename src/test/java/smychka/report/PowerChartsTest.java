package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.agents.Regime;
import smychka.record.IndicatorCatalogue;

class PowerChartsTest {

    @TempDir
    Path folder;

    @Test
    void everyProgrammeThatMayRuleHasItsColour() {
        var parts = PowerCharts.regime().panels().get(0).parts();
        assertEquals(Regime.values().length, parts.size());
        assertEquals(
                parts.size(),
                parts.stream().map(PanelSpec.Part::color).distinct().count());
        assertEquals("retreat", parts.get(Regime.RETREAT.ordinal()).name());
        assertEquals("restoration", parts.get(Regime.RESTORATION.ordinal()).name());
    }

    @Test
    void theMonthsOfAYearAreSharedAmongThoseWhoRule() throws IOException {
        var picture = picture(PowerCharts.regime(), new FakeBatch());
        for (var panel : picture.panels()) {
            var years = panel.curves().get(0).fan().points().size();
            assertEquals(12, years);
            for (var i = 0; i < years; i++) {
                var year = i;
                assertEquals(
                        100,
                        panel.curves().stream()
                                .mapToDouble(
                                        c -> c.fan().points().get(year).band().median())
                                .sum(),
                        1e-9);
            }
        }
    }

    @Test
    void whoNeverRulesIsNotNamed() throws IOException {
        var picture = picture(PowerCharts.regime(), new FakeBatch());
        assertEquals(
                List.of("centre of the NEP", "extraordinary measures", "collectivization"),
                picture.panels().get(0).curves().stream()
                        .map(c -> c.ink().title())
                        .toList());
        assertEquals(3, new Sheet(picture).key().texts().size());
    }

    @Test
    void whatRulesInOneScenarioIsNamedInAll() throws IOException {
        var picture = picture(PeopleCharts.causes(), new FakeBatch().constant("deaths_epidemic", 0));
        for (var panel : picture.panels()) {
            assertEquals(
                    Set.of("as in well-fed years", "hunger", "deportation"),
                    panel.curves().stream().map(c -> c.ink().title()).collect(Collectors.toSet()));
        }
    }

    @Test
    void noIndicatorOfPowerIsWithoutAChart() {
        var shown = new TreeSet<String>();
        Gallery.charts().forEach(chart -> chart.panels().forEach(panel -> shown.addAll(panel.indicators())));
        var power = Set.of(
                "apparatus_size",
                "privilege_ratio",
                "over_reporting",
                "control_index",
                "class_weight_workers",
                "class_weight_bourgeois",
                "autonomy",
                "regime",
                "arrested_persons",
                "prisoners",
                "exiled_persons",
                "deaths_repression",
                "leased_share",
                "hiring_share",
                "leased_share_class",
                "hiring_share_class");
        assertTrue(shown.containsAll(power));
        power.forEach(IndicatorCatalogue.standard()::of);
    }

    private Picture picture(ChartSpec spec, FakeBatch fake) throws IOException {
        var batch = Batch.read(fake.write(folder), Wanted.of(List.of(spec), List.of()));
        return new Composer(batch, History.load()).picture(spec).orElseThrow();
    }
}
