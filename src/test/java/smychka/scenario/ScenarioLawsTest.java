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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import smychka.policy.Decree;
import smychka.policy.Lever;
import smychka.policy.Policy;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Laws that hold for every scenario, tried on random ones. */
class ScenarioLawsTest {

    private static final RunSettings RUN = new RunSettings(3, 2, 1000);
    private static final int TRIES = 60;

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("laws");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(f -> f.toFile().delete());
        }
        Files.delete(folder);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aScenarioWrittenOutReadsBackEqual(@ForAll("scenarios") Scenario scenario) {
        var yaml = ScenarioWriter.yaml(scenario, RUN);
        var read = load("round", yaml);
        assertEquals(scenario, read.scenario());
        assertEquals(RUN, read.run());
        assertEquals(yaml, read.resolvedYaml());
        assertEquals(ScenarioHash.of(scenario), read.hash());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anEmptyChildEqualsItsParent(@ForAll("scenarios") Scenario scenario) {
        var parent = load("round", ScenarioWriter.yaml(scenario, RUN));
        var child = load("child", "schema: smychka/scenario/1\nextends: round\n");
        assertEquals(parent.hash(), child.hash());
        assertEquals(parent.scenario().policy(), child.scenario().policy());
        assertEquals(List.of(), child.changes());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDecreeChangesNothingBeforeItsDate(@ForAll("scenarios") Scenario scenario, @ForAll("decrees") Decree decree) {
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

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aLaterLayerWinsKeyByKey(@ForAll("scenarios") Scenario parent, @ForAll("modelledLevers") Lever lever) {
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

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void titlesAndReasonsDoNotCountInTheHashButLeversDo(
            @ForAll("scenarios") Scenario s, @ForAll("modelledLevers") Lever lever) {
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

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsAnnouncedOfCollectivizationCountsInTheHashAndOtherAnnouncementsDoNot(@ForAll("scenarios") Scenario s) {
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

    @Property
    void aNumberReadsBackAsItWasWritten(@ForAll double value) {
        assertEquals(value == 0 ? 0.0 : value, Double.parseDouble(Decimals.text(value)));
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        var texts = texts();
        var parameters = Arbitraries.of(Parameter.class)
                .filter(p -> Reference.shipped().parameter(p).modelled());
        var chosen = parameters.set().ofMaxSize(5).flatMap(ScenarioLawsTest::values);
        var months = Arbitraries.integers().between(0, 60);
        return Combinators.combine(texts, texts, chosen, decrees().list().ofMaxSize(12), months)
                .as((title, about, values, decrees, length) -> {
                    var start = Month.parse("1921-10");
                    var policy = new Policy(Resolved.reference().levers(), withoutTwice(decrees));
                    var name = title.isEmpty() ? "round" : title;
                    return new Scenario("round", name, about, start, start.plus(length), values, policy);
                });
    }

    private static Arbitrary<Parameters> values(Set<Parameter> parameters) {
        return Arbitraries.integers().between(0, 8).map(eighths -> {
            var values = Parameters.reference();
            for (var parameter : parameters) {
                var d = Reference.shipped().parameter(parameter);
                double value = Math.min(d.high(), d.low() + (d.high() - d.low()) * eighths / 8);
                values = values.with(parameter, d.whole() ? Math.rint(value) : value);
            }
            return values;
        });
    }

    @Provide
    Arbitrary<Lever> modelledLevers() {
        return Arbitraries.of(Lever.class)
                .filter(l -> Reference.shipped().lever(l).modelled());
    }

    @Provide
    Arbitrary<Decree> decrees() {
        var offset = Arbitraries.integers().between(-20, 80);
        var term = Arbitraries.integers().between(0, 15);
        var share = Arbitraries.doubles().between(0, 1);
        var regions = Arbitraries.of(RegionCode.class).set().ofMaxSize(4);
        var imposed = Arbitraries.of("", "decree", "observed", "assumed", "fitted");
        return Combinators.combine(modelledLevers(), offset, term, term, share, regions, texts(), imposed)
                .as((lever, date, ramp, until, value, where, because, known) -> {
                    var definition = Reference.shipped().lever(lever);
                    double set = Math.min(
                            definition.high(), definition.low() + (definition.high() - definition.low()) * value);
                    var month = Month.parse("1921-10").plus(date);
                    return new Decree(
                            month,
                            month.plus(-until),
                            Map.of(lever, definition.isSwitch() ? Math.rint(set) : set),
                            ramp == 0 ? null : month.plus(ramp),
                            until == 0 ? null : month.plus(Math.max(ramp, until)),
                            definition.regional() ? where : Set.of(),
                            because,
                            "",
                            known);
                });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abc: #'\"\\{}[],&*!|>%@`-?\n\t\u0007\u00e9\u0416\u2028\ufeff")
                .ofMaxLength(12)
                .map(String::strip);
    }

    /** Only the first decree on a lever in a month: a file may not set one twice. */
    private static List<Decree> withoutTwice(List<Decree> decrees) {
        var seen = new LinkedHashSet<String>();
        return decrees.stream()
                .filter(d -> seen.add(d.date() + d.set().keySet().toString()))
                .toList();
    }

    private static ScenarioFile load(String name, String yaml) {
        try {
            return ScenarioLoader.load(Files.writeString(folder.resolve(name + ".yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
