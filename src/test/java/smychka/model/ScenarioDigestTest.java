package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** What two ways of writing a scenario must come to, in an economy that is really run. */
class ScenarioDigestTest {

    private static final String PARENT = """
            schema: smychka/scenario/1
            run: {end: 1923-06}
            parameters: {kcal_target: 2800}
            levers: {grain.state_price: 50, tax.urban: 0.12}
            uncertain: {sigma_max: {normal: {mean: 0.25, sd: 0.02}}}
            shocks: {weather: [{year: 1922, index: 0.9}]}
            decrees:
              - date: 1922-07
                set: {collectivization.target: 0.3}
                ramp: 1923-03
            """;
    private static final int SEED = 3;

    @TempDir
    private Path folder;

    @Test
    void anEmptyChildAResolvedCopyAndOtherUnitsGiveTheSameBits() throws IOException {
        var parent = load("parent", PARENT);
        long digest = digest(parent);
        assertEquals(digest, digest(load("child", "schema: smychka/scenario/1\nextends: parent\n")));
        assertEquals(digest, digest(load("copy", parent.resolvedYaml())));
        var units = PARENT.replace("kcal_target: 2800", "kcal_target: 2.8 Mcal a day")
                .replace("grain.state_price: 50, tax.urban: 0.12", "tax.urban: 12 %, grain.state_price: 5 kop/kg");
        assertEquals(digest, digest(load("units", units)));
        assertNotEquals(digest, digest(load("other", PARENT.replace("0.25, sd", "0.26, sd"))));
        assertNotEquals(digest, digest(load("dry", PARENT.replace("index: 0.9", "index: 0.8"))));
    }

    @Test
    void whatIsKeptOfARunChangesNoBitOfIt() throws IOException {
        var few = PARENT.replace("end: 1923-06", "end: 1923-06, indicators: [grain_*], regions: [UKR]");
        assertEquals(digest(load("parent", PARENT)), digest(load("few", few)));
    }

    @Test
    void aDecreeChangesNoBitBeforeItsAnnouncementAndDoesAfterIt() throws IOException {
        var announced = Month.of(1922, 4);
        var without = states(load("parent", PARENT));
        var more = PARENT + """
              - date: 1922-06
                announced: 1922-04
                set: {collectivization.target: 0.2}
            """;
        var scenario = load("more", more);
        var with = states(scenario);
        int before = announced.since(scenario.scenario().start());
        assertEquals(without.subList(0, before), with.subList(0, before));
        var date = Month.of(1922, 6).since(scenario.scenario().start());
        assertNotEquals(without.subList(before, date), with.subList(before, date), "people act on what is announced");
    }

    private static List<Long> states(ScenarioFile file) {
        var states = new ArrayList<Long>();
        new Economy(file.scenario().drawn(SEED), Runs.SCALE, SEED, 1).run(e -> {
            long agents = 0;
            for (var region : e.regions()) {
                agents += region.digestOfAgents();
            }
            states.add(31 * e.nation().digest() + agents);
        });
        return states;
    }

    private static long digest(ScenarioFile file) {
        return Runs.digest(file.scenario().drawn(SEED), SEED, 1);
    }

    private ScenarioFile load(String name, String text) throws IOException {
        return ScenarioLoader.load(Files.writeString(folder.resolve(name + ".yaml"), text));
    }
}
