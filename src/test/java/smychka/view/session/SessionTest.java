package smychka.view.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.policy.Lever;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.run.EconomySimulation;
import smychka.run.Seeds;
import smychka.scenario.Parameter;
import smychka.scenario.ScenarioFile;
import smychka.scenario.ScenarioLoader;
import smychka.unit.Month;

/** An economy lived in the window goes the way it would go in a batch, whatever is changed by hand on the way. */
class SessionTest {

    private static final int SCALE = 5000;

    @TempDir
    private Path folder;

    /** A few years of the market NEP. */
    private Recipe recipe() throws IOException {
        var file = folder.resolve("short.yaml");
        var parent = Path.of("scenarios/market-nep").toAbsolutePath().toString().replace('\\', '/');
        Files.writeString(
                file,
                "schema: smychka/scenario/1\nextends: \"" + parent
                        + "\"\ntitle: A short run\nrun: {end: 1924-09, scale: " + SCALE + "}\n");
        return Recipe.of(ScenarioLoader.load(file));
    }

    private static Session begun(Recipe recipe) {
        var session = new Session(recipe, null);
        session.life().economy().start();
        return session;
    }

    private static void live(Session session, int months) {
        for (int i = 0; i < months; i++) {
            session.life().step();
        }
    }

    private static long inBatch(ScenarioFile file) {
        var simulation = new EconomySimulation(EconomyReadings.of(IndicatorCatalogue.standard()));
        return simulation
                .run(file.scenario(), SCALE, Seeds.of(file.run().seed(), 1), 2, month -> {})
                .digest();
    }

    @Test
    void whatIsOnlyWatchedHasTheDigestOfTheBatch() throws IOException {
        var session = begun(recipe());
        live(session, 36);
        assertTrue(session.life().hasEnded());
        assertEquals(
                inBatch(session.recipe().opened()), session.life().economy().digest());
    }

    @Test
    void aDecreeByHandIsSavedAsAScenarioThatGivesTheSameRun() throws IOException {
        var session = begun(recipe());
        live(session, 10);
        session.decree(Lever.GRAIN_STATE_PRICE, 31.5);
        session.decree(Lever.GRAIN_FLEXIBLE_PRICE, 0);
        live(session, 9);
        session.decree(Lever.PROCUREMENT_COERCION, 0.4);
        live(session, 17);
        var saved = folder.resolve("saved.yaml");
        Files.writeString(saved, session.recipe().overlay(folder, "Saved"));
        var read = ScenarioLoader.load(saved);
        assertEquals("Saved", read.scenario().title());
        assertEquals(3, read.changes().stream().filter(c -> c.date() != null).count());
        assertEquals(inBatch(read), session.life().economy().digest());
        assertNotEquals(
                inBatch(session.recipe().opened()), session.life().economy().digest());
    }

    @Test
    void aDecreeChangesNothingBeforeTheNextMonth() throws IOException {
        var changed = begun(recipe());
        var plain = begun(recipe());
        live(changed, 12);
        live(plain, 12);
        changed.decree(Lever.TAX_MONEY, 900);
        assertEquals(plain.life().economy().digest(), changed.life().economy().digest());
        assertEquals(
                Month.of(1922, 10),
                changed.recipe().decrees().keySet().iterator().next());
    }

    @Test
    void aDecreeBeforeTheFirstMonthRulesFromTheFounding() throws IOException {
        var session = new Session(recipe(), null);
        session.decree(Lever.TAX_IN_KIND, 0);
        session.found();
        session.life().economy().start();
        live(session, 36);
        assertEquals(
                inBatch(session.recipe().resolved()), session.life().economy().digest());
    }

    @Test
    void aParameterHoldsForTheWholeRun() throws IOException {
        var session = new Session(recipe().with(Parameter.KCAL_TARGET, 2700), null);
        session.life().economy().start();
        live(session, 36);
        assertEquals(
                inBatch(session.recipe().resolved()), session.life().economy().digest());
    }

    @Test
    void aRivalKeepsStep() throws IOException {
        var session = new Session(recipe(), ScenarioLoader.load(Path.of("scenarios/historical.yaml")));
        session.life().economy().start();
        for (int i = 0; i < 5; i++) {
            session.life().step();
            session.keepUp();
        }
        assertEquals(5, session.rival().months());
        assertEquals(session.life().now(), session.rival().now());
    }

    @Test
    void aCheckpointIsAScenarioThatKnowsHowFarItHadCome() throws IOException {
        var session = begun(recipe());
        live(session, 7);
        session.decree(Lever.TAX_MONEY, 700);
        live(session, 8);
        var file = folder.resolve("saved-at.yaml");
        Files.writeString(file, Checkpoint.text(session.recipe(), session.life()));
        var checkpoint = Checkpoint.read(file);
        assertEquals(session.life().now(), checkpoint.month());

        var resumed = begun(Recipe.of(ScenarioLoader.load(file)));
        live(resumed, 15);
        assertEquals(checkpoint.digest(), resumed.life().economy().digest());
        live(resumed, 21);
        live(session, 21);
        assertEquals(session.life().economy().digest(), resumed.life().economy().digest());
        assertEquals(
                inBatch(ScenarioLoader.load(file)), resumed.life().economy().digest());
    }

    @Test
    void aCheckpointOfAnotherVersionIsRefusedInASentence() throws IOException {
        var session = begun(recipe());
        live(session, 1);
        var file = folder.resolve("old.yaml");
        Files.writeString(
                file,
                Checkpoint.text(session.recipe(), session.life())
                        .replaceFirst("# model: \\S+", "# model: 0123456789abcdef"));
        var refused = assertThrows(Checkpoint.RefusedException.class, () -> Checkpoint.read(file));
        assertTrue(
                refused.getMessage().contains("another version of the model (0123456789abcdef"), refused.getMessage());
        var none = assertThrows(
                Checkpoint.RefusedException.class, () -> Checkpoint.read(Path.of("scenarios/historical.yaml")));
        assertTrue(none.getMessage().contains("is not a checkpoint"), none.getMessage());
    }

    @Test
    void nothingCanBeDecreedWhenTheRunIsOver() throws IOException {
        var session = begun(recipe());
        live(session, 36);
        assertThrows(IllegalStateException.class, () -> session.decree(Lever.TAX_MONEY, 1));
    }

    @Test
    void theLaterDecreeOfAMonthStands() throws IOException {
        var recipe = recipe().with(Month.of(1923, 1), Lever.TAX_MONEY, 1)
                .with(Month.of(1923, 1), Lever.TAX_MONEY, 0.00002)
                .with(Month.of(1922, 1), Lever.TAX_IN_KIND, 2);
        assertEquals(
                "[1922-01   tax.in_kind: 2, 1923-01   tax.money: 0.00002]",
                recipe.log().toString());
    }
}
