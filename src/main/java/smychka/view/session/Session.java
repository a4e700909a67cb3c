package smychka.view.session;

import java.util.ArrayList;
import java.util.List;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.scenario.Scenario;
import smychka.scenario.ScenarioFile;
import smychka.unit.Month;

/** What the window shows: an economy under way, perhaps a second one in step with it, and what was changed by hand. */
public final class Session {

    private final List<Runnable> onChange = new ArrayList<>();
    private Recipe recipe;
    private ScenarioFile against;
    private Scenario scenario;
    private Life life;
    private Life rival;

    /** @param against a scenario to live in step, with the same seed and scale, or null */
    public Session(Recipe recipe, ScenarioFile against) {
        this.recipe = recipe;
        this.against = against;
        found();
    }

    /** Founds the economies anew, with all that has been changed by hand. */
    public void found() {
        scenario = recipe.isChanged()
                ? recipe.resolved().scenario()
                : recipe.opened().scenario();
        life = new Life(scenario, recipe.scale(), recipe.seed());
        rival = against == null ? null : new Life(against.scenario(), recipe.scale(), recipe.seed());
        if (rival != null) {
            rival.economy().start();
        }
        changed();
    }

    public Recipe recipe() {
        return recipe;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Life life() {
        return life;
    }

    /** The economy lived in step for comparison, or null. */
    public Life rival() {
        return rival;
    }

    /** The scenario of the rival, or null. */
    public ScenarioFile against() {
        return against;
    }

    /** Takes another recipe; it shows once the economy is founded anew. */
    public void take(Recipe newRecipe) {
        recipe = newRecipe;
        changed();
    }

    public void compare(ScenarioFile newAgainst) {
        against = newAgainst;
        changed();
    }

    /** After the economy has lived a month, lets the rival do the same. */
    public void keepUp() {
        life.settle();
        while (rival != null && rival.now().compareTo(life.now()) < 0 && !rival.hasEnded()) {
            rival.step();
        }
    }

    /** The first month a change made now can hold in. */
    public Month next() {
        return life.now().plus(1);
    }

    /**
     * Decrees a lever from the next month on.
     *
     * @throws IllegalStateException when the run is over
     */
    public void decree(Lever lever, double value) {
        if (life.hasEnded()) {
            throw new IllegalStateException("the run is over: start it again to change something");
        }
        recipe = recipe.with(next(), lever, value);
        scenario = recipe.resolved().scenario();
        if (life.months() > 0) {
            life.economy().amend(scenario);
        }
        changed();
    }

    /** Sets a parameter for the whole run; it shows once the economy is founded anew. */
    public void set(Parameter parameter, double value) {
        recipe = recipe.with(parameter, value);
        changed();
    }

    /** Calls back after every change made by hand, on the thread that made it. */
    public void onChange(Runnable listener) {
        onChange.add(listener);
    }

    private void changed() {
        onChange.forEach(Runnable::run);
    }
}
