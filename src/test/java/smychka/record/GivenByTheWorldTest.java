package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.model.Economy;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** World prices and weather of 1922: what was put in is what the tables tell. */
class GivenByTheWorldTest {

    private static final Month FIRST = Month.of(1921, 10);
    private static final Month HARVEST = Month.of(1922, 8);

    private final Readings<Economy> readings = EconomyReadings.of(IndicatorCatalogue.standard());
    private RunTables tables;

    private void run(String... settings) {
        var all = new ArrayList<>(List.of("run.end=1922-08"));
        all.addAll(List.of(settings));
        var scenario = ScenarioLoader.load(List.of(Path.of("scenarios", "market-nep.yaml")), all)
                .get(0)
                .scenario();
        var recorder = new Recorder<>(readings, FIRST, HARVEST);
        new Economy(scenario, 8000, 1921, 1).run(e -> {
            if (e.month().compareTo(FIRST) >= 0) {
                recorder.monthEnded(e.month(), e);
            }
        });
        tables = recorder.tables();
    }

    private static int column(List<Indicator> columns, String id) {
        return columns.stream().map(Indicator::id).toList().indexOf(id);
    }

    private double inCountry(String id) {
        return tables.national()
                .at(0, HARVEST.since(FIRST), column(readings.layout().national(), id));
    }

    private double weather(RegionCode region) {
        var columns = readings.layout().regional();
        return tables.regional().at(region.ordinal(), HARVEST.since(FIRST), column(columns, "grain_weather"));
    }

    @Test
    void whatTheWorldPaysIsToldInRoublesAndAgainst1929() {
        run("world.grain_price=50", "world.machine_price=80", "world_grain_value=100");
        assertEquals(50, inCountry("price_grain_world"), 1e-9);
        assertEquals(80, inCountry("price_machines_world"), 1e-9);
    }

    @Test
    void weatherIsThatOfTheObservedYearAndTheCountrysLiesBetween() {
        run();
        assertEquals(1, weather(RegionCode.UKR), 1e-9);
        assertEquals(.9, weather(RegionCode.LVO), 1e-9);
        assertEquals(1.1, weather(RegionCode.CIR), 1e-9);
        double country = inCountry("grain_weather");
        assertTrue(country > .98 && country < 1.03, country + "");
    }

    @Test
    void weatherThatIsMadeNoWorseThanNormalIsToldSo() {
        run("weather.at_least_normal=1");
        assertEquals(1, weather(RegionCode.LVO), 1e-9);
        assertEquals(1.1, weather(RegionCode.CIR), 1e-9);
        assertTrue(inCountry("grain_weather") > 1);
    }
}
