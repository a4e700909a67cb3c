package smychka.view.inspect;

import java.util.List;
import java.util.Locale;
import smychka.agents.Region;
import smychka.agents.TownHousehold;
import smychka.agents.WorkerPortrait;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** A worker household of a region's towns. */
public record WorkerSubject(Region home, TownHousehold of) implements Subject {

    @Override
    public String title() {
        return "Worker household " + Subject.tag(party()) + ", " + Units.place(home.facts.name());
    }

    @Override
    public List<Fact> facts(Life life) {
        var w = WorkerPortrait.of(of, home);
        return List.of(
                Fact.of(
                        "Persons",
                        w.persons(),
                        "",
                        "The household stands for " + life.economy().scale() + " like it."),
                Fact.of("Food", w.kcal(), "kcal a head and day", "Memory of two to three months."),
                Fact.of("Food, half-year", w.kcalHalfYear(), "kcal a head and day", "Births and deaths follow it."),
                Fact.of("Purse", w.money() / 100.0, "roubles", "Money at home."),
                Fact.of("Pantry", w.pantry(), "kg of grain", "Bread grain at home."),
                Fact.of("Bid for grain", w.bid(), "kg", "What it wanted to buy at private prices this month."),
                Fact.of("Luck in finding work", w.jobLuck(), "of 1", "Drawn once for life; the lucky are hired first."),
                Fact.of("Jobs", w.jobs(), "", "How many of the family work this month."),
                Fact.of(
                        "Standing",
                        w.standing(),
                        "of 1",
                        "Drawn once for life; from the lowest up, families are officials', then employees'."),
                Fact.said(
                        "Rank",
                        w.rank().name().toLowerCase(Locale.ROOT),
                        "It decides rations and what is set aside in the shops."),
                Fact.said(
                        "Town",
                        w.firstLists() ? "first lists" : "lower lists",
                        "Supply list of the town; where bread is rationed by lists, the lower ones get less."));
    }

    @Override
    public long party() {
        return WorkerPortrait.of(of, home).key();
    }

    @Override
    public boolean isGone(Life life) {
        return WorkerPortrait.of(of, home).persons() <= 0;
    }

    @Override
    public RegionCode region() {
        return home.facts.code();
    }
}
