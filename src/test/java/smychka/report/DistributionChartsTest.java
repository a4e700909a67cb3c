package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of single households, from a batch that kept some. */
class DistributionChartsTest {

    private static final String HEADER = "scenario,replication,month,region,class,persons,sown,food\n";

    @TempDir
    Path folder;

    private String first;

    @BeforeEach
    void aBatch() throws IOException {
        new FakeBatch().write(folder);
        first = Batch.read(folder, Wanted.of(Gallery.charts(), List.of()))
                .scenarios()
                .get(0)
                .name();
    }

    @Test
    void aPlateForEachMonthWithWhoHasLittle() throws IOException {
        households("""
                S,1,1926-12,UKR,middle,5,3.2,2900
                S,1,1926-12,UKR,poor,3,0.5,1200
                S,1,1933-03,UKR,kolkhoz,4,0,900
                S,1,1933-03,UKR,middle,4,2,2100
                """);
        var food = charts().picture("food-spread").orElseThrow();
        assertEquals(
                List.of("End of Dec 1926", "End of Mar 1933"),
                food.plates().stream().map(Plate::heading).toList());
        assertTrue(
                food.plates().get(0).words().endsWith(" 37.5 %"),
                food.plates().get(0).words());
        assertTrue(
                food.plates().get(1).words().endsWith(" 50.0 %"),
                food.plates().get(1).words());
        var sown = charts().picture("sown-area-spread").orElseThrow();
        var row = sown.plates().get(1).table().rows().get(0);
        assertEquals("100 %", row.cells().get(0).value(), "members have no farm of their own");
    }

    @Test
    void thePageHasThemAndSaysHowToGetThemWhereTheyAreMissing() throws IOException {
        var some = new Report.Choice(EnumSet.of(Format.PNG), List.of("food-spread", "output"), List.of());
        Report.draw(List.of(folder), folder, some, SideBySide::oneByOne);
        var without = Files.readString(folder.resolve("report.html"));
        assertTrue(without.contains("run: {households: [1926-12]}"));
        assertFalse(Files.exists(folder.resolve("charts/food-spread.png")));
        households("S,1,1926-12,UKR,middle,5,3.2,2900\n");
        Report.draw(List.of(folder), folder, some, SideBySide::oneByOne);
        var with = Files.readString(folder.resolve("report.html"));
        assertTrue(with.contains("Who eats how much in the village"));
        assertFalse(with.contains("run: {households: [1926-12]}"));
        assertTrue(Files.exists(folder.resolve("charts/food-spread.png")));
        assertFalse(Files.exists(folder.resolve("charts/sown-area-spread.png")), "not chosen");
    }

    private DistributionCharts charts() throws IOException {
        var batch = Batch.read(folder, Wanted.of(Gallery.charts(), List.of()));
        return new DistributionCharts(batch, Ink.of(batch.scenarios()));
    }

    private void households(String rows) throws IOException {
        Files.writeString(folder.resolve("households.csv"), HEADER + rows.replace("S,", first + ","));
    }
}
