package smychka.view.inspect;

import java.util.List;
import smychka.agents.Village;
import smychka.agents.VillagePortrait;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** The collective farm of a village. */
public record KolkhozSubject(Village of) implements Subject {

    @Override
    public String title() {
        return "Kolkhoz " + Subject.tag(party()) + ", "
                + Units.place(VillagePortrait.regionOf(of).facts.name());
    }

    @Override
    public List<Fact> facts(Life life) {
        return VillagePortrait.kolkhoz(of)
                .map(k -> List.of(
                        Fact.of("Member households", k.members(), "", "As mustered at the month's end."),
                        Fact.of("Members", k.persons(), "persons", "People of these households."),
                        Fact.of("Food", k.kcal(), "kcal a head and day", "Of the members; 2,100 is hunger."),
                        Fact.of("Common store", k.grain(), "kg", "Grain not yet delivered, sown or given out."),
                        Fact.of("Land", k.land() / 100.0, "ha", "Grain land of the members."),
                        Fact.of("Sown", k.sown() / 100.0, "ha", "Under the growing crop."),
                        Fact.of("Last crop", k.crop(), "kg", "Harvested on the common fields."),
                        Fact.of("Quota", k.quota(), "kg", "Deliveries set at the last harvest."),
                        Fact.of("Quota still due", k.quotaLeft(), "kg", "Of it, not yet delivered."),
                        Fact.of("Delivered", k.delivered(), "kg", "Since the last harvest."),
                        Fact.of("Common horses", k.horses(), "", "In the common herd."),
                        Fact.of("Common cattle", k.cattle(), "", "In the common herd."),
                        Fact.of("Animals fed", 100 * k.fed(), "% of the norm", "How well the common herd is fed."),
                        Fact.of("Lost of the crop", 100 * k.yieldLoss(), "%", "By careless work and want of draught.")))
                .orElse(List.of());
    }

    @Override
    public long party() {
        return VillagePortrait.key(of);
    }

    @Override
    public boolean isGone(Life life) {
        return VillagePortrait.kolkhoz(of).isEmpty();
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
