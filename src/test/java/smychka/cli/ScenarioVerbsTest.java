package smychka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smychka.run.FakeSimulation;
import smychka.scenario.JsonSchema;

/** check, explain, diff and reference, and what a batch does with what the language asks for. */
class ScenarioVerbsTest {

    private static final String PARENT = """
            schema: smychka/scenario/1
            title: Parent
            run: {end: 1926-12, replications: 3}
            levers: {grain.state_price: 60}
            decrees:
              - date: 1924-07
                set: {grain.state_price: 62, tax.money: 300}
                because: A regional drought.
                source: Carr 1958
            """;
    private static final String CHILD = """
            schema: smychka/scenario/1
            extends: parent
            title: Child
            run: {indicators: [grain_stock_farm, real_wage], regions: [UKR, SIB]}
            uncertain:
              kcal_target: {uniform: {low: 2700, high: 2900}}
            shocks:
              weather: [{year: 1925, as: 1921, because: The steppe dries up.}]
            decrees:
              - date: 1924-07
                set: {grain.state_price: 70}
                until: 1925-07
                because: A better price.
              - date: 1926-01
                set: {tax.progression: 2}
            """;

    @TempDir
    Path home;

    private Typed typed;

    @Test
    void explainTellsWhatRulesWhenAndEveryoneWhoSetIt() throws IOException {
        assertEquals(0, type("explain", child(), "grain.state_price"), () -> typed.err());
        var said = typed.out().replace(home + "/scenarios/", "");
        assertTrue(said.contains("""
                  1921-10 to 1924-06  60  [2]
                  1924-07 to 1925-06  70  [4]
                  1925-07 to 1926-12  60  [2]
                """), said);
        assertTrue(said.contains("[2] parent.yaml:4:29: 60, levers\n"), said);
        assertTrue(said.contains("[3] parent.yaml:6:5: 62, decrees[1], from 1924-07, replaced\n"), said);
        assertTrue(said.contains("[4] child.yaml:10:5: 70, decrees[1], from 1924-07, until 1925-07\n"), said);
        assertTrue(said.contains("      A better price.\n"), said);
        type("explain", child(), "grain.state_price", "--set", "grain.state_price=40");
        assertTrue(typed.out().contains("1921-10 to 1926-12  40  [5]"), typed.out());
        assertTrue(typed.out().contains("[5] --set 1: 40, the whole run"), typed.out());
    }

    @Test
    void explainTellsOfParametersTheWeatherAndTheRun() throws IOException {
        type("explain", child(), "kcal_target");
        assertTrue(typed.out().contains("{uniform: {low: 2700, high: 2900}}  [2]"), typed.out());
        assertTrue(typed.out().matches("(?s).*replication 1 draws 2[78]\\d\\d\\..*"), typed.out());
        type("explain", child(), "weather");
        assertTrue(typed.out().contains("1925-01 to 1925-12  as: 1921      [2]"), typed.out());
        type("explain", child(), "run.end");
        assertTrue(typed.out().contains("1921-10 to 1926-12  1926-12  [2]"), typed.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"grain.state_prise", "grain_harvest", "run.sed", ""})
    void explainRefusesWhatIsNoKey(String key) throws IOException {
        assertEquals(2, type("explain", child(), key));
        assertTrue(typed.err().contains("unknown key"), typed.err());
    }

    @Test
    void diffShowsWhatTwoScenariosDifferInHoweverEachCameToIt() throws IOException {
        assertEquals(0, type("diff", write("parent", PARENT), child()), () -> typed.err());
        var lines = typed.out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals(
                List.of(
                        "key unit when where parent child",
                        "run.indicators all [grain_stock_farm, real_wage]",
                        "run.regions all [UKR, SIB]",
                        "kcal_target kcal a day 2890 {uniform: {low: 2700, high: 2900}}",
                        "weather 1925 as: observed as: 1921",
                        "grain.state_price roubles per tonne 1924-07 to 1925-06 62 70",
                        "grain.state_price roubles per tonne 1925-07 to 1926-12 62 60",
                        "tax.progression step 1926-01 to 1926-12 1 2"),
                lines);
        type("diff", child(), child());
        assertEquals("no difference: both give the same results\n", typed.out());
    }

    @Test
    void checkSaysHowManyRunsHowLongAndHowMuchDiskAndWarns() throws IOException {
        assertEquals(0, type("check", child(), "--threads", "2"), () -> typed.err());
        assertTrue(typed.out().contains("Child, 1921-10 to 1926-12, 1 uncertain"), typed.out());
        assertTrue(
                typed.out().contains("3 runs at scale 1000: less than a second on 2 threads, about 4 MB of results"),
                typed.out());
        assertTrue(typed.err().contains("tax.progression  found 2  outside what 1921-33 saw, 1 .. 1"), typed.err());
        assertTrue(typed.err().contains("set: {tax.progression: 2}\n"), typed.err());
    }

    @Test
    void referenceFindsKeysAndWords() {
        assertEquals(0, type("reference", "grain.state_price"));
        assertTrue(typed.out()
                .startsWith("grain.state_price  lever, 60 roubles per tonne, 15 .. 140, 1921-33 saw 33 .. 75"));
        assertEquals(
                3, typed.out().lines().filter(line -> !line.contains("fixes")).count(), typed.out());
        type("reference", "harvest");
        assertTrue(typed.out().contains("grain_harvest  indicator, Mt"), typed.out());
        assertTrue(typed.out().contains("stock0  parameter"), typed.out());
        assertEquals(2, type("reference", "grain.state_prise"));
        assertTrue(typed.err().contains("did you mean grain.state_price?"), typed.err());
        type("reference", "--schema");
        assertEquals(JsonSchema.text(), typed.out());
    }

    @Test
    void aBatchListsItsDrawsKeepsWhatWasAskedForAndTellsOfWarnings() throws IOException {
        var out = home.resolve("out");
        assertEquals(0, type("run", child(), "--out", out.toString()), () -> typed.err());
        var draws = lines(out, "draws.csv");
        assertEquals("scenario,replication,parameter,unit,value", draws.get(0));
        assertEquals(4, draws.size());
        assertTrue(draws.get(1).startsWith("child,1,kcal_target,kcal a day,2"), draws.get(1));
        assertEquals(
                "scenario,replication,month,grain_stock_farm,real_wage",
                lines(out, "monthly.csv").get(0));
        var regions = lines(out, "regional.csv").stream()
                .skip(1)
                .map(row -> row.split(",")[2])
                .distinct();
        assertEquals(List.of("UKR", "SIB"), regions.toList());
        var manifest = Files.readString(out.resolve("manifest.json"));
        assertTrue(manifest.contains("outside what 1921-33 saw, 1 .. 1"), manifest);
        assertTrue(manifest.contains("\"kind\": \"weather\""), manifest);
        var more = home.resolve("more");
        type("run", child(), "--replications", "5", "--out", more.toString());
        assertEquals(draws, lines(more, "draws.csv").subList(0, 4));
        assertEquals(6, lines(more, "draws.csv").size());
        type(
                "run",
                out.resolve("scenarios/child.yaml").toString(),
                "--out",
                home.resolve("again").toString());
        assertEquals(draws, lines(home.resolve("again"), "draws.csv"));
    }

    @Test
    void withoutAnythingUncertainThereAreNoDraws() throws IOException {
        var out = home.resolve("out");
        type("run", write("parent", PARENT), "--out", out.toString());
        assertFalse(Files.exists(out.resolve("draws.csv")));
    }

    private static List<String> lines(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private int type(String... words) {
        Bench.Drawing drawing = (batch, svg) -> Files.writeString(batch.resolve("report.html"), "page");
        typed = new Typed(new Bench(home, FakeSimulation.LAYOUT, FakeSimulation::new, drawing, false), words);
        return typed.code();
    }

    private String child() throws IOException {
        write("parent", PARENT);
        return write("child", CHILD);
    }

    private String write(String name, String text) throws IOException {
        var file = home.resolve("scenarios/" + name + ".yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
