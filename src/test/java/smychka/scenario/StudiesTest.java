package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Study files, good and bad; every bad one lies beside the exact faults it must bring. */
class StudiesTest {

    private static final Path STUDIES = Path.of("src", "test", "resources", "studies");
    private static final Path BAD = STUDIES.resolve("bad");

    static List<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileBringsExactlyTheFaultsBesideIt(Path file) throws IOException {
        var expected = Files.readString(Path.of(file.toString().replace(".yaml", ".expected")), StandardCharsets.UTF_8);
        var refused = assertThrows(FaultsException.class, () -> StudyLoader.load(file));
        assertEquals(
                expected.strip(), refused.getMessage().replace(BAD + "/", "").replace(STUDIES + "/", ""));
    }

    @Test
    void aGridNamesItsScenariosItsKeysAndTheirValues() {
        var study = load("grid");
        assertEquals("Price and food", study.title());
        assertEquals(
                List.of("plain", "other"),
                study.bases().stream().map(Study::name).toList());
        assertEquals(List.of("run.seed=5", "run.replications=3"), study.settings());
        var grid = (Design.Grid) study.design();
        assertEquals(
                List.of(new Factor("grain.state_price", 40, 67, false), new Factor("kcal_target", 2600, 3000, false)),
                grid.factors());
        assertEquals(List.of(List.of(40.0, 53.0, 67.0), List.of(2600.0, 3000.0)), grid.values());
    }

    @Test
    void pointsAreReadFromATableAsFromTheStudyItself() {
        var points = List.of(
                Map.of("grain.state_price", 40.0, "kcal_target", 2600.0),
                Map.of("grain.state_price", 67.0),
                Map.<String, Double>of());
        assertEquals(points, ((Design.Listed) load("table").design()).points());
        assertEquals(points, ((Design.Listed) load("inline").design()).points());
        assertEquals(load("table").design().factors(), load("inline").design().factors());
    }

    @Test
    void boundsLeftOutAreThoseOfTheReference() {
        var saltelli = (Design.Saltelli) load("sampled").design();
        assertTrue(saltelli.secondOrder());
        var food = Reference.shipped().parameter(Parameter.KCAL_TARGET);
        var adjustment = Reference.shipped().parameter(Parameter.PRICE_ADJ);
        assertEquals(
                new Factor("kcal_target", food.low(), 3000, false),
                saltelli.factors().get(1));
        assertEquals(
                new Factor("price_adj", adjustment.low(), adjustment.high(), false),
                saltelli.factors().get(2));
    }

    @Test
    void aPointHoldsItsLeversForTheWholeRun() {
        var points = StudyLoader.points(
                load("grid").bases().get(0), List.of(laid("grain.state_price=67"), laid("kcal_target=2600")));
        var held = points.get(0).scenario();
        var free = points.get(1).scenario();
        assertEquals(67, price(held, Month.of(1921, 10)));
        assertEquals(67, price(held, Month.of(1921, 12)));
        assertEquals(50, price(free, Month.of(1921, 12)));
        assertEquals(2600, free.parameters().of(Parameter.KCAL_TARGET));
    }

    @Test
    void aLeverThatIsVariedFromAMonthOnStandsAgainstLaterDecreesAlone() {
        var study = load("from");
        assertEquals(Month.of(1921, 11), study.from());
        var at = new StudyLoader.Laid(
                List.of(), List.of("grain.state_price=40", "kcal_target=2700"), study.from(), List.of());
        var point = StudyLoader.points(study.bases().get(0), List.of(at)).get(0).scenario();
        assertEquals(60, price(point, Month.of(1921, 10)));
        assertEquals(40, price(point, Month.of(1921, 11)));
        assertEquals(40, price(point, Month.of(1921, 12)));
        assertEquals(2700, point.parameters().of(Parameter.KCAL_TARGET));
    }

    @Test
    void aFactorLaysItsScenariosOwnWordsOverTheBase() {
        var study = load("factorial");
        var design = (Design.Factorial) study.design();
        assertEquals(List.of(new Factor("dear-grain", 0, 1, true), new Factor("later", 0, 1, true)), design.factors());
        var points = StudyLoader.points(
                study.bases().get(0),
                List.of(
                        over(List.of()),
                        over(design.layers()),
                        over(List.of(design.layers().get(1)))));
        var none = points.get(0).scenario();
        var both = points.get(1).scenario();
        assertEquals(
                List.of("plain", "plain", "plain"),
                points.stream().map(p -> p.scenario().name()).toList());
        assertEquals(50, price(none, Month.of(1921, 12)));
        assertEquals(70, price(both, Month.of(1921, 11)));
        assertEquals(80, price(both, Month.of(1921, 12)));
        assertEquals(100, both.policy().value(Lever.TAX_MONEY, Month.of(1921, 11), RegionCode.UKR));
        assertEquals(2700, both.parameters().of(Parameter.KCAL_TARGET));
        assertEquals(Month.of(1922, 3), both.end());
        assertEquals(50, price(points.get(2).scenario(), Month.of(1921, 11)));
        assertEquals(
                List.of("Grain is dear.", "Grain is dear."),
                points.get(1).changes().stream()
                        .filter(c -> c.place().file().endsWith("dear.yaml"))
                        .map(Change::because)
                        .filter(because -> !because.isEmpty())
                        .toList());
    }

    @Test
    void aStudyIsToldFromAScenario() {
        assertTrue(StudyLoader.isStudy(STUDIES.resolve("good/grid.yaml")));
        assertFalse(StudyLoader.isStudy(STUDIES.resolve("good/plain.yaml")));
        assertFalse(StudyLoader.isStudy(STUDIES));
    }

    @Test
    void shippedStudiesAndTheirScenariosHaveNoFault() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "studies"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var study = StudyLoader.load(file);
                assertFalse(study.about().isEmpty(), study.name());
                for (var base : study.bases()) {
                    assertEquals(
                            1,
                            StudyLoader.points(
                                            base,
                                            List.of(new StudyLoader.Laid(List.of(), List.of(), null, study.settings())))
                                    .size());
                }
            }
        }
    }

    private static StudyLoader.Laid over(List<Path> layers) {
        return new StudyLoader.Laid(layers, List.of(), null, List.of());
    }

    private static StudyLoader.Laid laid(String... settings) {
        return new StudyLoader.Laid(List.of(), List.of(settings), null, List.of());
    }

    private static double price(Scenario scenario, Month month) {
        return scenario.policy().value(Lever.GRAIN_STATE_PRICE, month, RegionCode.UKR);
    }

    private static Study load(String name) {
        return StudyLoader.load(STUDIES.resolve("good/" + name + ".yaml"));
    }
}
