package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.StoredRuns;
import smychka.unit.Month;

class FinalTableTest {

    private static final String HEADER =
            "scenario,replication,month,grain_harvest,grain_procurement,population_urban,real_wage,deaths,deaths_hunger\n";

    @TempDir
    Path folder;

    @Test
    void aColumnTellsMedianAndRangeOfYearsEveryoneLooksAt() throws IOException {
        var lines = table(months("nep", 1, 70) + months("nep", 2, 80));
        assertEquals("""
                                                  Market NEP
                                                  median (5-95 %) of 2
                Grain harvest, Mt      1926       75.0 (70.5-79.5)
                                       1932       75.0 (70.5-79.5)
                Grain procurement, Mt  1926/27    6.0 (6.0-6.0)
                                       1932/33    6.0 (6.0-6.0)
                Urban population, M    Dec 1926   26.4 (26.4-26.4)
                                       Dec 1932   26.4 (26.4-26.4)
                Real wage, 1913 = 1    1926       1.05 (1.05-1.05)
                                       1932       1.05 (1.05-1.05)
                Deaths, M              1926       2.40 (2.40-2.40)
                                       1932       2.40 (2.40-2.40)
                Deaths by hunger, M    1921-1933  1.47 (1.47-1.47)
                """, String.join("\n", lines) + "\n");
    }

    @Test
    void oneRunHasNoRange() throws IOException {
        var lines = table(months("nep", 1, 70));
        assertEquals("Grain harvest, Mt      1926       70.0", lines.get(2));
    }

    @Test
    void scenariosThatDoNotFitSideBySideStandBelowEachOther() throws IOException {
        var text = new StringBuilder();
        for (int s = 1; s <= 5; s++) {
            text.append(months("a-rather-long-name-" + s, 1, 70)).append(months("a-rather-long-name-" + s, 2, 70));
        }
        var lines = table(text.toString());
        assertTrue(lines.stream().allMatch(l -> l.length() <= 110));
        assertEquals(
                2, lines.stream().filter(l -> l.startsWith("Grain harvest")).count());
        assertTrue(lines.stream().anyMatch(l -> l.contains("a-rather-long-name-5")));
    }

    @Test
    void deathsByHungerAreOfTheMonthsThatAllScenariosHave() throws IOException {
        var lines = table(months("nep", 1, 70) + months("to-1935", 1, 70, Month.of(1935, 12)));
        assertEquals("Deaths by hunger, M    1921-1933  1.47        1.47", lines.get(lines.size() - 1));
    }

    @Test
    void runsWithoutThoseYearsShowTheirLastWholeOne() {
        var measures = Measure.of(Month.of(1921, 10), Month.of(1925, 9));
        assertEquals("1924", measures.get(0).year());
        assertEquals("1924/25", measures.get(1).year());
    }

    @Test
    void runsShorterThanAYearShowOnlyWhatTheyHave() {
        var measures = Measure.of(Month.of(1921, 10), Month.of(1922, 3));
        assertEquals(
                List.of("Deaths by hunger, M"),
                measures.stream().map(Measure::label).toList());
    }

    private List<String> table(String rows) throws IOException {
        Files.writeString(folder.resolve("monthly.csv"), HEADER + rows, StandardCharsets.UTF_8);
        return new FinalTable(StoredRuns.read(folder, Measure.INDICATORS), Map.of("nep", "Market NEP")).lines();
    }

    private static String months(String scenario, int replication, int harvest) {
        return months(scenario, replication, harvest, Month.of(1933, 12));
    }

    private static String months(String scenario, int replication, int harvest, Month last) {
        var rows = new StringBuilder();
        for (var month = Month.of(1921, 10); month.compareTo(last) <= 0; month = month.plus(1)) {
            rows.append(scenario)
                    .append(',')
                    .append(replication)
                    .append(',')
                    .append(month)
                    .append(',');
            rows.append(month.ofYear() == 8 ? harvest : "").append(",0.5,26.4,1.05,200,10\n");
        }
        return rows.toString();
    }
}
