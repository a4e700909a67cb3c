package smychka.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.MouseEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Properties;
import smychka.agents.HouseholdPortrait;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;
import smychka.run.Seeds;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.unit.RegionCode;
import smychka.view.inspect.AgentInspector;
import smychka.view.inspect.HouseholdSubject;
import smychka.view.inspect.IndustrySubject;
import smychka.view.inspect.KolkhozSubject;
import smychka.view.inspect.NepmanSubject;
import smychka.view.inspect.PropertyChart;
import smychka.view.inspect.RegionSubject;
import smychka.view.inspect.StateSubject;
import smychka.view.inspect.Subject;
import smychka.view.inspect.TownSubject;
import smychka.view.inspect.TrustSubject;
import smychka.view.inspect.VillageSubject;
import smychka.view.knob.KnobPanel;
import smychka.view.look.Look;
import smychka.view.map.MapDisplay;

/** The window used as a person uses it, on a small economy. */
class WindowTest {

    private static final int SCALE = 5000;
    private static final String HISTORICAL = "scenarios/historical.yaml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeAll
    static void needsDisplay() {
        Stage.needsDisplay();
    }

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    /** MASON prints what goes wrong in it and goes on. */
    @AfterEach
    void nothingWentWrong() {
        System.setErr(before);
        var log = said.toString(StandardCharsets.UTF_8);
        assertFalse(log.contains("Exception") || log.contains("Error") || log.contains("WARNING"), log);
    }

    private static long inBatch(ScenarioFile file) {
        return new EconomySimulation(EconomyReadings.of(IndicatorCatalogue.standard()))
                .run(file.scenario(), SCALE, Seeds.of(file.run().seed(), 1), 1, month -> {})
                .digest();
    }

    private Path shortRun(String end) throws Exception {
        var parent = Path.of("scenarios/market-nep").toAbsolutePath();
        var file = folder.resolve("short.yaml");
        Files.writeString(
                file,
                "schema: smychka/scenario/1\nextends: \"" + parent + "\"\ntitle: Short\nrun: {end: " + end + ", scale: "
                        + SCALE + "}\n");
        return file;
    }

    @Test
    void playsPausesStepsAndStops() {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            assertEquals(0, stage.months());
            stage.onScreen(() -> stage.console().stepMonths(1));
            assertEquals(1, stage.months());
            stage.onScreen(() -> stage.console().stepMonths(12));
            assertEquals(13, stage.months());
            stage.onScreen(() -> stage.console().pressPause());
            Stage.until("a few months pass", () -> stage.months() > 16);
            stage.onScreen(() -> stage.console().pressPause());
            assertEquals(Console.PS_PAUSED, stage.console().getPlayState());
            int months = stage.months();
            Stage.pause(300);
            assertEquals(months, stage.months(), "a paused economy rests");
            stage.runTo("1924-03");
            stage.onScreen(() -> stage.console().beginAgain());
            assertEquals(0, stage.months());
        }
    }

    @Test
    void aRunWatchedToItsEndHasTheDigestOfTheBatchAndRests() throws Exception {
        var file = shortRun("1923-06");
        try (var stage = Stage.open(file.toString(), SCALE)) {
            stage.onScreen(() -> stage.console().pressPause());
            Stage.until(
                    "the run ends",
                    () -> stage.gui().session().life().hasEnded()
                            && stage.console().getPlayState() == Console.PS_PAUSED);
            stage.settle();
            long digest = stage.gui().session().life().economy().digest();
            assertEquals(inBatch(ScenarioLoader.load(file)), digest);
            stage.onScreen(() -> stage.console().stepMonths(1));
            assertEquals(21, stage.months());
            assertEquals(digest, stage.gui().session().life().economy().digest());
        }
    }

    @Test
    void aLeverTurnedIsADecreeAndTheScenarioSavedGivesTheSameRunInABatch() throws Exception {
        var file = shortRun("1924-06");
        var saved = folder.resolve("saved.yaml");
        try (var stage = Stage.open(file.toString(), SCALE)) {
            stage.runTo("1922-09");
            stage.onScreen(() -> {
                var levers = panel(stage, "Levers");
                levers.type("grain.state_price", "9999");
                assertTrue(levers.said().contains("it takes 15 to 140"), levers.said());
                levers.type("grain.state_price", "33");
                assertEquals("grain.state_price is now 33", levers.said());
            });
            stage.runTo("1923-01");
            stage.onScreen(() -> panel(stage, "Levers").type("tax.money", "120"));
            stage.runTo("1924-06");
            stage.onScreen(() -> {
                try {
                    stage.console().files().saveScenario(saved);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            var read = ScenarioLoader.load(saved);
            assertEquals(
                    2, read.changes().stream().filter(c -> c.date() != null).count());
            assertEquals(inBatch(read), stage.gui().session().life().economy().digest());
            assertNotEquals(inBatch(ScenarioLoader.load(file)), inBatch(read));
        }
    }

    @Test
    void whatIsDecreedBeforeTheFirstMonthRulesFromTheFounding() throws Exception {
        var file = shortRun("1922-12");
        try (var stage = Stage.open(file.toString(), SCALE)) {
            stage.onScreen(() -> panel(stage, "Levers").type("tax.in_kind", "0"));
            stage.runTo("1922-12");
            assertEquals(
                    inBatch(stage.gui().session().recipe().resolved()),
                    stage.gui().session().life().economy().digest());
            assertNotEquals(
                    inBatch(ScenarioLoader.load(file)),
                    stage.gui().session().life().economy().digest());
        }
    }

    private static KnobPanel panel(Stage stage, String tab) {
        var tabs = stage.console().getTabPane();
        return (KnobPanel) tabs.getComponentAt(tabs.indexOfTab(tab));
    }

    @Test
    void aParameterIsLivedAgainFromTheStart() throws Exception {
        var file = shortRun("1923-06");
        try (var stage = Stage.open(file.toString(), SCALE)) {
            stage.runTo("1922-12");
            stage.onScreen(() -> {
                panel(stage, "Parameters").type("kcal_target", "2700");
                stage.console().liveAgain();
            });
            Stage.until(
                    "the months are lived again",
                    () -> stage.months() == 15 && stage.console().getPlayState() == Console.PS_PAUSED);
            stage.runTo("1923-06");
            assertEquals(
                    inBatch(stage.gui().session().recipe().resolved()),
                    stage.gui().session().life().economy().digest());
        }
    }

    @Test
    void aDoubleClickOnMoscowLooksAtAllThatStandsThere() {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            stage.runTo("1922-03");
            var map = stage.gui().map();
            var moscow = map.whereIs("Moscow");
            stage.onScreen(() -> {
                for (int clicks = 1; clicks <= 2; clicks++) {
                    map.insideDisplay.dispatchEvent(new MouseEvent(
                            map.insideDisplay,
                            MouseEvent.MOUSE_CLICKED,
                            0,
                            MouseEvent.BUTTON1_DOWN_MASK,
                            (int) moscow.getX(),
                            (int) moscow.getY(),
                            clicks,
                            false,
                            MouseEvent.BUTTON1));
                }
            });
            stage.settle();
            var seen = inspectors(stage).stream()
                    .map(i -> i.subject().getClass().getSimpleName())
                    .collect(Collectors.toSet());
            assertTrue(
                    seen.containsAll(Set.of("RegionSubject", "TownSubject", "IndustrySubject", "StateSubject")),
                    seen::toString);
            stage.runTo("1922-05");
            stage.onScreen(() -> stage.console().removeAllInspectors(true));
            assertTrue(inspectors(stage).isEmpty());
            assertFalse(stage.gui().ear().isOpen(), "nobody is listened to when nobody is looked at");
        }
    }

    private static List<AgentInspector> inspectors(Stage stage) {
        var seen = new ArrayList<AgentInspector>();
        for (Object inspector : stage.console().getAllInspectors()) {
            if (inspector instanceof AgentInspector agent) {
                seen.add(agent);
            }
        }
        return seen;
    }

    @Test
    void everyKindOfAgentCanBeLookedAtAndFollowed() {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            stage.runTo("1930-02");
            var region = stage.gui().session().life().economy().regions().get(0);
            var village = region.villages()[1];
            var household = new HouseholdSubject(HouseholdPortrait.in(village).get(0));
            for (Subject subject : List.of(
                    new RegionSubject(region),
                    new TownSubject(region),
                    new VillageSubject(village),
                    new KolkhozSubject(village),
                    new NepmanSubject(region.traders().get(0)),
                    new IndustrySubject(),
                    new TrustSubject(stage.gui()
                            .session()
                            .life()
                            .economy()
                            .nation()
                            .industry()
                            .trusts()
                            .get(0)),
                    new StateSubject(),
                    household)) {
                stage.onScreen(() -> {
                    stage.gui().open(subject);
                    stage.gui().follow(subject);
                });
                stage.onScreen(() -> stage.console().stepMonths(1));
                stage.settle();
                var open = inspectors(stage).stream()
                        .filter(i -> i.subject().equals(subject))
                        .findFirst()
                        .orElseThrow();
                assertFalse(open.facts().isEmpty(), subject.title());
                assertFalse(open.ledgerText().isBlank(), subject.title());
            }
            assertTrue(
                    inspectors(stage).stream()
                            .anyMatch(i -> i.subject().equals(household)
                                    && i.ledgerText().contains("Ate ")
                                    && i.ledgerText().contains("because")),
                    () -> inspectors(stage).stream()
                            .map(AgentInspector::ledgerText)
                            .toList()
                            .toString());
        }
    }

    @Test
    void theTableFindsThePoorestOfARegion() {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            stage.runTo("1922-01");
            stage.onScreen(() -> {
                var agents = stage.gui().agents();
                agents.frame().setVisible(true);
                agents.refresh();
                int all = agents.shown().size();
                agents.in(RegionCode.SIB);
                agents.sort(6, false);
                var shown = agents.shown();
                assertTrue(shown.size() < all && shown.size() > 100, shown.size() + " of " + all);
                int last = Integer.MIN_VALUE;
                for (var subject : shown) {
                    assertEquals(RegionCode.SIB, subject.region());
                    int money = HouseholdPortrait.of(((HouseholdSubject) subject).of())
                            .money();
                    assertTrue(money >= last);
                    last = money;
                }
                for (var kind : List.of("Villages", "Kolkhozy", "Nepmen", "Worker households", "Peasant households")) {
                    agents.kind(kind);
                }
            });
        }
    }

    @Test
    void masonsMenuBesideAPropertyOffersOnlyWhatWorks() {
        var offered = new ArrayList<String>();
        for (int i = 0; i < PropertyInspector.getPropertyInspectorClassNames().numObjs; i++) {
            offered.add((String) PropertyInspector.getPropertyInspectorClassNames().objs[i]);
        }
        assertEquals(List.of(PropertyChart.class.getName()), offered);
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            stage.runTo("1921-12");
            stage.onScreen(() -> {
                var properties =
                        Properties.getProperties(stage.gui().getSimulationInspectedObject(), true, true, false, true);
                int charted = 0;
                for (int i = 0; i < properties.numProperties(); i++) {
                    var menu = PropertyInspector.getPopupMenu(properties, i, stage.gui(), null);
                    if (Number.class.isAssignableFrom(properties.getValue(i).getClass())) {
                        assertNotNull(menu, properties.getName(i));
                        charted++;
                    }
                }
                assertEquals(10, charted);
                var chart = new PropertyChart(properties, 0, null, stage.gui());
                stage.console().registerInspector(chart, null);
                var frame = chart.createFrame(null);
                frame.setVisible(true);
                stage.console().stepMonths(3);
                chart.updateInspector();
                frame.dispose();
            });
        }
    }

    @Test
    void everyMenuItemDoesSomething() {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            stage.onScreen(() -> stage.console().stepMonths(2));
            var bar = stage.console().getJMenuBar();
            var items = new ArrayList<JMenuItem>();
            for (int i = 0; i < bar.getMenuCount(); i++) {
                collect(bar.getMenu(i), items);
            }
            for (var item : items) {
                if (item.getText().equals("Quit")) {
                    continue;
                }
                SwingUtilities.invokeLater(item::doClick);
                if (item.getText().endsWith("...")) {
                    assertNotNull(Stage.dismiss(item.getText()));
                }
                stage.settle();
            }
            assertTrue(items.size() > 40, "every region and its towns among them");
        }
    }

    private static void collect(JMenu menu, List<JMenuItem> items) {
        for (var part : menu.getMenuComponents()) {
            if (part instanceof JMenu below) {
                collect(below, items);
            } else if (part instanceof JMenuItem item) {
                items.add(item);
            }
        }
    }

    @Test
    void twoScenariosAreLivedInStep() {
        try (var stage = Stage.open(HISTORICAL, "scenarios/market-nep.yaml", SCALE, Look.DARK)) {
            stage.runTo("1929-06");
            assertTrue(stage.gui().rivalMap().isShowing());
            assertEquals(stage.months(), stage.gui().session().rival().months());
            stage.onScreen(() -> {
                stage.gui().charts().charts().forEach(c -> c.difference(true));
                stage.console().files().compare(null);
            });
            Stage.until(
                    "the comparison has ended",
                    () -> stage.gui().session().rival() == null
                            && stage.console().getPlayState() == Console.PS_PAUSED);
            assertFalse(stage.gui().rivalMap().isShowing());
        }
    }

    @Test
    void theMapIsFilmedAndAChartIsKept() throws Exception {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            var gif = folder.resolve("map.gif");
            stage.gui().record(Film.gif(gif));
            stage.onScreen(() -> stage.console().stepMonths(3));
            assertEquals(3, stage.gui().cut());
            assertTrue(Files.size(gif) > 10_000);
            var chart = folder.resolve("chart.png");
            stage.onScreen(() -> {
                try {
                    stage.gui().charts().charts().get(0).snapshot(chart, 500, 300);
                    stage.console().files().saveMap(folder.resolve("map.png"));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertEquals(1000, ImageIO.read(chart.toFile()).getWidth());
            assertTrue(colours(folder.resolve("map.png")) > 100, "a map has many colours");
        }
    }

    private static long colours(Path picture) throws Exception {
        var image = ImageIO.read(picture.toFile());
        var seen = new java.util.HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                seen.add(image.getRGB(x, y));
            }
        }
        return seen.size();
    }

    @Test
    void aCheckpointIsResumedBitForBit() throws Exception {
        var file = shortRun("1923-12");
        var saved = folder.resolve("saved-at.yaml");
        long digest;
        try (var stage = Stage.open(file.toString(), SCALE)) {
            stage.runTo("1922-06");
            stage.onScreen(() -> panel(stage, "Levers").type("tax.in_kind", "0"));
            stage.runTo("1922-12");
            stage.console().files().saveCheckpoint(saved);
            stage.runTo("1923-12");
            digest = stage.gui().session().life().economy().digest();
        }
        try (var stage = Stage.open(file.toString(), SCALE)) {
            stage.window.resume(saved);
            Stage.until(
                    "it has come to where it was",
                    () -> stage.months() == 15 && stage.console().getPlayState() == Console.PS_PAUSED);
            stage.runTo("1923-12");
            assertEquals(digest, stage.gui().session().life().economy().digest());
        }
    }

    @Test
    void theMapZoomsAndPansAndChangesItsColours() {
        try (var stage = Stage.open(HISTORICAL, SCALE)) {
            stage.runTo("1922-10");
            stage.settle();
            MapDisplay map = stage.gui().map();
            stage.onScreen(() -> map.zoom(4, new java.awt.Point(300, 200)));
            stage.settle();
            assertEquals(4, map.getScale(), 1e-9);
            stage.onScreen(map::fit);
            assertEquals(1, map.getScale(), 1e-9);
            for (var measure : List.of(
                    "Food per head", "Procurement rate", "Kolkhoz share", "Deaths", "Horses", "Private grain price")) {
                stage.onScreen(() -> map.colour(measure));
                stage.settle();
            }
            stage.onScreen(() -> SmychkaWithUI.wear(Look.DARK, stage.gui()));
            stage.settle();
            stage.onScreen(() -> SmychkaWithUI.wear(Look.LIGHT, stage.gui()));
        }
    }
}
