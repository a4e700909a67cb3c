package smychka.view.inspect;

import java.util.ArrayList;
import java.util.List;
import smychka.agents.HouseholdPortrait;
import smychka.agents.Village;
import smychka.agents.VillagePortrait;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** A village: sums and means over its households. */
public record VillageSubject(Village of) implements Subject {

    @Override
    public String title() {
        return "Village " + Subject.tag(party()) + ", "
                + Units.place(VillagePortrait.regionOf(of).facts.name());
    }

    @Override
    public List<Fact> facts(Life life) {
        var v = VillagePortrait.of(of);
        double persons = Math.max(1, v.persons());
        double households = Math.max(1, v.households());
        return List.of(
                Fact.of(
                        "Households",
                        v.households(),
                        "",
                        "Each stands for " + life.economy().scale() + " like it."),
                Fact.of("Persons", v.persons(), "", "People living in these households."),
                Fact.of("In the kolkhoz", 100 * v.members() / households, "%", "Share of households that are members."),
                Fact.of("Food", v.kcal(), "kcal a head and day", "Memory of two to three months; 2,100 is hunger."),
                Fact.of("Grain a head", v.grain() / persons, "kg", "Open and hidden stores."),
                Fact.of("Money a household", v.money() / 100.0 / households, "roubles", "What lies in the purses."),
                Fact.of("Land a household", v.land() / 100.0 / households, "ha", "Grain land held."),
                Fact.of(
                        "Sown a household",
                        v.sown() / 100.0 / households,
                        "ha",
                        "Sown by single households for the last crop."),
                Fact.of("Horses", v.horses(), "", "Owned by households; common ones stand with the kolkhoz."),
                Fact.of("Cattle", v.cattle(), "", "Owned by households; common ones stand with the kolkhoz."),
                Fact.of("Fear", v.fear(), "of 1", "Mean expectation that grain will be confiscated."));
    }

    @Override
    public long party() {
        return VillagePortrait.key(of);
    }

    @Override
    public List<Subject> parts(Life life) {
        var parts = new ArrayList<Subject>();
        if (VillagePortrait.kolkhoz(of).isPresent()) {
            parts.add(new KolkhozSubject(of));
        }
        HouseholdPortrait.in(of).forEach(h -> parts.add(new HouseholdSubject(h)));
        return parts;
    }

    @Override
    public boolean isGone(Life life) {
        return VillagePortrait.households(of) == 0;
    }

    @Override
    public RegionCode region() {
        return VillagePortrait.regionOf(of).facts.code();
    }

    @Override
    public long village() {
        return party();
    }
}
