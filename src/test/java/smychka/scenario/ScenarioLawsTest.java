package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    private static final RunSettings RUN = new RunSettings(3, 2, 1000);
    private static final int TRIES = 60;

    private static final List<Lever> MODELLED_LEVERS = Stream.of(Lever.values())
            .filter(l -> Reference.shipped().lever(l).modelled())
            .toList();
    private static final List<Parameter> MODELLED_PARAMETERS = Stream.of(Parameter.values())
            .filter(p -> Reference.shipped().parameter(p).modelled())
            .toList();
    private static final List<Integer> CHARACTERS = "abc: #'\"\\{}[],&*!|>%@`-?\n\t\u0007\u00e9\u0416\u2028\ufeff"
            .chars()
            .boxed()
            .toList();

    @TempDir
    private Path folder;

    static Stream<Drawn> tries() {
        return Drawn.tries(TRIES);
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aScenarioWrittenOutReadsBackEqual(Drawn drawn) {
        var scenario = scenario(drawn);
        var yaml = ScenarioWriter.yaml(scenario, RUN);
        var read = load("round", yaml);
        assertEquals(scenario, read.scenario());
        assertEquals(RUN, read.run());
        assertEquals(yaml, read.resolvedYaml());
        assertEquals(ScenarioHash.of(scenario), read.hash());
    }

    @ParameterizedTest
    @MethodSource("tries")
    void anEmptyChildEqualsItsParent(Drawn drawn) {
        var parent = load("round", ScenarioWriter.yaml(scenario(drawn), RUN));
        var child = load("child", "schema: smychka/scenario/1\nextends: round\n");
        assertEquals(parent.hash(), child.hash());
        assertEquals(parent.scenario().policy(), child.scenario().policy());
        assertEquals(List.of(), child.changes());
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aDecreeChangesNothingBeforeItsDate(Drawn drawn) {
        var scenario = scenario(drawn);
        var decree = decree(drawn);
        var more = new ArrayList<>(scenario.policy().decrees());
        more.add(decree);
        var changed = new Policy(scenario.policy().start(), more);
        var month = scenario.start();
        for (; month.compareTo(decree.date()) < 0; month = month.plus(1)) {
            for (var lever : Lever.values()) {
                for (var region : List.of(RegionCode.UKR, RegionCode.SIB)) {
                    double before = scenario.policy().value(lever, month, region);
                    assertEquals(before, changed.value(lever, month, region));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void aLaterLayerWinsKeyByKey(Drawn drawn) {
        var parent = scenario(drawn);
        var lever = drawn.of(MODELLED_LEVERS);
        load("round", ScenarioWriter.yaml(parent, RUN));
        double low = Reference.shipped().lever(lever).low();
        var child = load(
                "child",
                "schema: smychka/scenario/1\nextends: round\nlevers: {" + lever.key() + ": " + Decimals.text(low)
                        + "}\n");
        for (var other : Lever.values()) {
            double expected = other == lever ? low : parent.policy().start().get(other);
            assertEquals(expected, child.scenario().policy().start().get(other));
        }
        assertEquals(parent.parameters(), child.scenario().parameters());
        assertEquals(parent.policy().decrees(), child.scenario().policy().decrees());
    }

    @ParameterizedTest
    @MethodSource("tries")
    void titlesAndReasonsDoNotCountInTheHashButLeversDo(Drawn drawn) {
        var s = scenario(drawn);
        var lever = drawn.of(MODELLED_LEVERS);
        var bare = s.policy().decrees().stream()
                .map(d -> new Decree(d.date(), d.announced(), d.set(), d.ramp(), d.until(), d.regions(), "", "", ""))
                .toList();
        var policy = new Policy(s.policy().start(), bare);
        var retold = new Scenario("other", "Other", "", s.start(), s.end(), s.parameters(), policy);
        assertEquals(ScenarioHash.of(s), ScenarioHash.of(retold));
        var definition = Reference.shipped().lever(lever);
        double now = s.policy().value(lever, s.end(), RegionCode.UKR);
        double other = now == definition.low() ? definition.high() : definition.low();
        var decree = new Decree(s.end(), null, Map.of(lever, other), null, null, Set.of(), "", "", "");
        var more = new ArrayList<>(bare);
        more.add(decree);
        var changed = new Scenario(
                "other",
                "",
                "",
                s.start(),
                s.end(),
                s.parameters(),
                new Policy(s.policy().start(), more));
        assertNotEquals(ScenarioHash.of(s), ScenarioHash.of(changed));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void whatIsAnnouncedOfCollectivizationCountsInTheHashAndOtherAnnouncementsDoNot(Drawn drawn) {
        var s = scenario(drawn);
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
        var policy = new Policy(s.policy().start(), more);
        return ScenarioHash.of(new Scenario("other", "", "", s.start(), s.end(), s.parameters(), policy));
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

    private static Scenario scenario(Drawn drawn) {
        var title = text(drawn);
        var about = text(drawn);
        var decrees = new ArrayList<Decree>();
        for (int left = drawn.whole(0, 12); left > 0; left--) {
            decrees.add(decree(drawn));
        }
        var start = Month.parse("1921-10");
        var end = start.plus(drawn.whole(0, 60));
        var policy = new Policy(Resolved.reference().levers(), withoutTwice(decrees));
        return new Scenario("round", title.isEmpty() ? "round" : title, about, start, end, parameters(drawn), policy);
    }

    private static Parameters parameters(Drawn drawn) {
        var values = Parameters.reference();
        for (int left = drawn.whole(0, 5); left > 0; left--) {
            var parameter = drawn.of(MODELLED_PARAMETERS);
            var d = Reference.shipped().parameter(parameter);
            double value = Math.min(d.high(), d.low() + (d.high() - d.low()) * drawn.whole(0, 8) / 8);
            values = values.with(parameter, d.whole() ? Math.rint(value) : value);
        }
        return values;
    }

    private static Decree decree(Drawn drawn) {
        var lever = drawn.of(MODELLED_LEVERS);
        var definition = Reference.shipped().lever(lever);
        double wide = definition.high() - definition.low();
        double set = Math.min(definition.high(), definition.low() + wide * drawn.real(0, 1));
        var month = Month.parse("1921-10").plus(drawn.whole(-20, 80));
        int ramp = drawn.whole(0, 15);
        int until = drawn.whole(0, 15);
        var where = new LinkedHashSet<RegionCode>();
        for (int left = drawn.whole(0, 4); left > 0; left--) {
            where.add(drawn.of(List.of(RegionCode.values())));
        }
        return new Decree(
                month,
                month.plus(-until),
                Map.of(lever, definition.isSwitch() ? Math.rint(set) : set),
                ramp == 0 ? null : month.plus(ramp),
                until == 0 ? null : month.plus(Math.max(ramp, until)),
                definition.regional() ? where : Set.of(),
                text(drawn),
                "",
                drawn.of(List.of("", "decree", "observed", "assumed", "fitted")));
    }

    private static String text(Drawn drawn) {
        var text = new StringBuilder();
        for (int left = drawn.whole(0, 12); left > 0; left--) {
            text.append((char) (int) drawn.of(CHARACTERS));
        }
        return text.toString().strip();
    }

    /** Only the first decree on a lever in a month: a file may not set one twice. */
    private static List<Decree> withoutTwice(List<Decree> decrees) {
        var seen = new LinkedHashSet<String>();
        return decrees.stream()
                .filter(d -> seen.add(d.date() + d.set().keySet().toString()))
                .toList();
    }

    private ScenarioFile load(String name, String yaml) {
        try {
            return ScenarioLoader.load(Files.writeString(folder.resolve(name + ".yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
