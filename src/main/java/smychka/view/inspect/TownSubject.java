package smychka.view.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import smychka.agents.Region;
import smychka.agents.WorkerPortrait;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** The towns of a region together. */
public record TownSubject(Region of) implements Subject {

    private static final Set<String> SHOWN =
            Set.of("population_urban", "calories_urban", "deaths_urban", "migration_to_towns", "grain_eaten_urban");

    @Override
    public String title() {
        return "Towns of " + Units.place(of.facts.name());
    }

    @Override
    public List<Fact> facts(Life life) {
        var facts = new ArrayList<Fact>();
        for (var i : Life.layout().regional()) {
            if (SHOWN.contains(i.id())) {
                facts.add(Fact.of(i.label(), life.latest(i.id(), region()), Units.words(i.unit()), i.definition()));
            }
        }
        var workers = WorkerPortrait.in(of.town()).stream()
                .map(household -> WorkerPortrait.of(household, of))
                .toList();
        double households = Math.max(1, workers.size());
        facts.add(Fact.of(
                "Worker households",
                workers.size(),
                "",
                "Each stands for " + life.economy().scale() + " like it."));
        facts.add(Fact.of(
                "Money a household",
                workers.stream().mapToLong(WorkerPortrait::money).sum() / 100.0 / households,
                "roubles",
                "What lies in the purses."));
        facts.add(Fact.of(
                "Pantry a household",
                workers.stream().mapToLong(WorkerPortrait::pantry).sum() / households,
                "kg of grain",
                "Bread grain at home."));
        return facts;
    }

    @Override
    public long party() {
        return 0;
    }

    @Override
    public List<Subject> parts(Life life) {
        return WorkerPortrait.in(of.town()).stream()
                .map(w -> (Subject) new WorkerSubject(of, w))
                .toList();
    }

    @Override
    public RegionCode region() {
        return of.facts.code();
    }
}
