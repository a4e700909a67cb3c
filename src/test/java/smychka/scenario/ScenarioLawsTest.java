package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.random.Drawn;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Laws that hold for every scenario, tried on random ones. */
class ScenarioLawsTest {

    private static final String SCHEMA = "schema: smychka/scenario/1\n";
    private static final int TRIES = 60;

    @TempDir
    private Path folder;

    static Stream<Drawn> tries() {
        return Drawn.tries(TRIES);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aScenarioWrittenOutReadsBackEqual(Drawn drawn) {
        var scenario = RandomScenarios.scenario(drawn);
        var run = RandomScenarios.run(drawn);
        var yaml = ScenarioWriter.yaml(scenario, run);
        var read = load("round", yaml);
        assertEquals(scenario, read.scenario());
        assertEquals(run, read.run());
        assertEquals(yaml, read.resolvedYaml());
        assertEquals(ScenarioHash.of(scenario), read.hash());
    }

    @ParameterizedTest
    @MethodSource("tries")
    void anEmptyChildEqualsItsParent(Drawn drawn) {
        var parent = load("round", written(RandomScenarios.scenario(drawn)));
        var child = load("child", SCHEMA + "extends: round\n");
        assertEquals(parent.hash(), child.hash());
        assertEquals(parent.scenario().policy(), child.scenario().policy());
        assertEquals(List.of(), child.changes());
        assertEquals(List.of(), Differences.between(parent, child));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void theOrderOfKeysDoesNotMatter(Drawn drawn) {
        var yaml = written(RandomScenarios.scenario(drawn));
        var turned = turned(yaml);
        assertNotEquals(yaml, turned);
        assertEquals(load("round", yaml).resolvedYaml(), load("round", turned).resolvedYaml());
    }

    /** The sections in reverse order, and the lines of those that are plain lists of keys. */
    private static String turned(String yaml) {
        var sections = new ArrayList<List<String>>();
        for (var line : yaml.split("\n", -1)) {
            if (!line.startsWith(" ") || sections.isEmpty()) {
                sections.add(0, new ArrayList<>());
            }
            sections.get(0).add(line);
        }
        var text = new StringBuilder();
        for (var section : sections) {
            text.append(section.get(0)).append('\n');
            var rest = new ArrayList<>(section.subList(1, section.size()));
            if (List.of("parameters:", "levers:", "run:", "uncertain:").contains(section.get(0))) {
                Collections.reverse(rest);
            }
            rest.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aValueWrittenInItsUnitGivesTheSameBits(Drawn drawn) {
        var parameter = drawn.of(RandomScenarios.PARAMETERS);
        var lever = drawn.of(RandomScenarios.LEVERS);
        var of = Reference.shipped();
        double number = RandomScenarios.value(drawn, of.parameter(parameter));
        double setting = RandomScenarios.value(drawn, of.lever(lever));
        var bare = load("round", values(parameter, Decimals.text(number), lever, Decimals.text(setting)));
        var inUnits = load(
                "units",
                values(
                        parameter,
                        "'" + Decimals.text(number) + " "
                                + of.parameter(parameter).unit() + "'",
                        lever,
                        of.lever(lever).isSwitch() || !of.lever(lever).only().isEmpty()
                                ? Decimals.text(setting)
                                : "'" + Decimals.text(setting) + " "
                                        + of.lever(lever).unit() + "'"));
        assertEquals(bare.hash(), inUnits.hash());
    }

    private static String values(Parameter parameter, String number, Lever lever, String setting) {
        return SCHEMA + "parameters: {" + parameter.key() + ": " + number + "}\nlevers: {" + lever.key() + ": "
                + setting + "}\n";
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aDecreeChangesNothingBeforeItIsAnnounced(Drawn drawn) {
        var scenario = RandomScenarios.scenario(drawn);
        var decree = RandomScenarios.decree(drawn);
        var more = new ArrayList<>(scenario.policy().decrees());
        more.add(decree);
        var changed = new Policy(scenario.policy().start(), more);
        for (var now = scenario.start(); now.compareTo(decree.announced()) < 0; now = now.plus(1)) {
            for (var lever : Lever.values()) {
                for (var region : List.of(RegionCode.UKR, RegionCode.SIB)) {
                    double before = scenario.policy().value(lever, now, region);
                    assertEquals(before, changed.value(lever, now, region));
                    double ahead = scenario.policy().foreseen(lever, now, now.plus(3), region);
                    assertEquals(ahead, changed.foreseen(lever, now, now.plus(3), region));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aLaterLayerWinsKeyByKey(Drawn drawn) {
        var parent = RandomScenarios.scenario(drawn);
        var lever = drawn.of(RandomScenarios.LEVERS);
        load("round", written(parent));
        double low = Reference.shipped().lever(lever).low();
        var child =
                load("child", SCHEMA + "extends: round\nlevers: {" + lever.key() + ": " + Decimals.text(low) + "}\n");
        for (var other : Lever.values()) {
            double expected = other == lever ? low : parent.policy().start().get(other);
            assertEquals(expected, child.scenario().policy().start().get(other));
        }
        assertEquals(parent.parameters(), child.scenario().parameters());
        assertEquals(parent.policy().decrees(), child.scenario().policy().decrees());
        assertEquals(parent.weather(), child.scenario().weather());
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aParameterThatALaterLayerSetsIsSureAgain(Drawn drawn) {
        var parent = RandomScenarios.scenario(drawn);
        load("round", written(parent));
        for (var parameter : parent.uncertain().keySet()) {
            double value = Reference.shipped().parameter(parameter).high();
            var child = load(
                    "child",
                    SCHEMA + "extends: round\nparameters: {" + parameter.key() + ": " + Decimals.text(value) + "}\n");
            assertTrue(!child.scenario().uncertain().containsKey(parameter));
            assertEquals(value, child.scenario().parameters().of(parameter));
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void whoRulesIsExplainedForEveryMonthAndRegion(Drawn drawn) {
        var file = load("round", written(RandomScenarios.scenario(drawn)));
        var lever = drawn.of(RandomScenarios.LEVERS);
        var why = file.provenance().explain(lever.key());
        for (var region : RegionCode.values()) {
            var month = file.scenario().start();
            for (var rule : why.rules()) {
                if (!rule.regions().isEmpty() && !rule.regions().contains(region)) {
                    continue;
                }
                assertEquals(month, rule.from());
                var first = Decimals.text(file.scenario().policy().value(lever, month, region));
                assertTrue(rule.value().startsWith(first), rule + " begins at " + first);
                assertEquals("", why.chain().get(rule.by()).fate());
                month = rule.to().plus(1);
            }
            assertEquals(file.scenario().end().plus(1), month);
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void titlesAndReasonsDoNotCountInTheHashButLeversDo(Drawn drawn) {
        var s = RandomScenarios.scenario(drawn);
        var lever = drawn.of(RandomScenarios.LEVERS);
        var bare = s.policy().decrees().stream()
                .map(d -> new Decree(d.date(), d.announced(), d.set(), d.ramp(), d.until(), d.regions(), "", "", ""))
                .toList();
        var retold = with(s, new Policy(s.policy().start(), bare));
        assertEquals(ScenarioHash.of(s), ScenarioHash.of(retold));
        var definition = Reference.shipped().lever(lever);
        double now = s.policy().value(lever, s.end(), RegionCode.UKR);
        double other = now == definition.low() ? definition.high() : definition.low();
        var more = new ArrayList<>(bare);
        more.add(new Decree(s.end(), null, Map.of(lever, other), null, null, Set.of(), "", "", ""));
        var changed = with(s, new Policy(s.policy().start(), more));
        assertNotEquals(ScenarioHash.of(s), ScenarioHash.of(changed));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void whatIsAnnouncedOfCollectivizationCountsInTheHashAndOtherAnnouncementsDoNot(Drawn drawn) {
        var s = RandomScenarios.scenario(drawn);
        // beyond the end, and within the horizon of its last month
        var date = s.end().plus(2);
        assertNotEquals(
                hash(s, date, s.end(), Lever.COLLECTIVIZATION_TARGET),
                hash(s, date, date, Lever.COLLECTIVIZATION_TARGET));
        assertEquals(hash(s, date, s.end(), Lever.FOOD_VILLAGE_SUPPLY), hash(s, date, date, Lever.FOOD_VILLAGE_SUPPLY));
    }

    /** Of a scenario with one more decree, unlike anything that may rule before it. */
    private static String hash(Scenario s, Month date, Month announced, Lever lever) {
        var more = new ArrayList<>(s.policy().decrees());
        more.add(new Decree(date, announced, Map.of(lever, 0.123456789), null, null, Set.of(), "", "", ""));
        return ScenarioHash.of(with(s, new Policy(s.policy().start(), more)));
    }

    private static Scenario with(Scenario s, Policy policy) {
        return new Scenario(
                "other", "Other", "", s.start(), s.end(), s.parameters(), policy, s.weather(), s.uncertain());
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aNumberReadsBackAsItWasWritten(Drawn drawn) {
        for (double value :
                new double[] {Double.longBitsToDouble(drawn.bits()), drawn.real(-1, 1), drawn.whole(-9, 9)}) {
            if (Double.isFinite(value)) {
                assertEquals(value == 0 ? 0.0 : value, Double.parseDouble(Decimals.text(value)));
            }
        }
    }

    private static String written(Scenario scenario) {
        return ScenarioWriter.yaml(scenario, new RunSettings(3, 2, 1000));
    }

    private ScenarioFile load(String name, String yaml) {
        try {
            return ScenarioLoader.load(Files.writeString(folder.resolve(name + ".yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
