package smychka.view.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.agents.HouseholdPortrait;
import smychka.agents.PeasantHousehold;
import smychka.agents.VillagePortrait;
import smychka.report.Numbers;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** A peasant household. */
public record HouseholdSubject(PeasantHousehold of) implements Subject {

    @Override
    public String title() {
        var h = HouseholdPortrait.of(of);
        return "Household " + Subject.tag(h.key()) + ", " + word(h.stratum().name()) + ", "
                + Units.place(VillagePortrait.regionOf(HouseholdPortrait.villageOf(of))
                        .facts
                        .name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Fact> facts(Life life) {
        var h = HouseholdPortrait.of(of);
        var facts = new ArrayList<Fact>();
        facts.add(Fact.said("Class", word(h.stratum().name()), "As reported each January, by land sown and horses."));
        facts.add(Fact.of(
                "Persons",
                h.persons(),
                "",
                "The household stands for " + life.economy().scale() + " like it."));
        facts.add(Fact.of("Food", h.kcal(), "kcal a head and day", "Memory of two to three months; 2,100 is hunger."));
        facts.add(Fact.of("Food, half-year", h.kcalHalfYear(), "kcal a head and day", "Births and deaths follow it."));
        facts.add(Fact.of("Grain", h.grain(), "kg", "The open store."));
        facts.add(Fact.of("Hidden grain", h.hidden(), "kg", "Hidden from the collectors; some of it spoils."));
        facts.add(Fact.of("Potatoes", h.potatoes(), "kg", "Potatoes and roots of the garden."));
        facts.add(Fact.of("Meat", h.meat(), "kg", "Meat in store."));
        facts.add(Fact.of("Purse", h.money() / 100.0, "roubles", "Money at home."));
        facts.add(Fact.of("Land", h.land() / 100.0, "ha", "Grain land held."));
        facts.add(Fact.of("Sown", h.sown() / 100.0, "ha", "Sown for the last crop."));
        facts.add(Fact.of("Horses", h.horses(), "", "Working horses of its own."));
        facts.add(Fact.of("Cattle", h.cattle(), "", "Cows and young cattle of its own."));
        facts.add(Fact.of("Pigs", h.pigs(), "", "Pigs of its own."));
        facts.add(Fact.of("Sheep", h.sheep(), "", "Sheep and goats of its own."));
        facts.add(Fact.of("Animals fed", 100 * h.fed(), "% of the norm", "How well the animals are fed."));
        facts.add(Fact.of("Crop", h.cropOfYear(), "kg", "Grain harvested in this agricultural year."));
        facts.add(Fact.of("Sold", h.soldOfYear(), "kg", "Of the crop, sold to state and traders less bought back."));
        facts.add(Fact.of("Offered to the state", h.stateOffer(), "kg", "This month."));
        facts.add(Fact.of("Offered privately", h.privateOffer(), "kg", "This month."));
        facts.add(Fact.of("Fear", h.fear(), "of 1", "Expectation that its grain will be confiscated."));
        return facts;
    }

    @Override
    public List<String> reasons(Life life) {
        var h = HouseholdPortrait.of(of);
        var o = HouseholdPortrait.outlook(of, life.economy().scenario().parameters());
        var held = o.foodKg() + o.feedKg() + o.seedKg();
        var reasons = new ArrayList<String>();
        reasons.add("It keeps " + kg(held) + " back: " + kg(o.foodKg()) + " to eat for "
                + Numbers.three(o.monthsHeld()) + " months, " + kg(o.feedKg()) + " for its animals, " + kg(o.seedKg())
                + " for seed.");
        reasons.add(offer(h, o, held));
        return reasons;
    }

    private static String offer(HouseholdPortrait h, HouseholdPortrait.GrainOutlook o, double held) {
        int offer = h.stateOffer() + h.privateOffer();
        if (offer == 0) {
            return "It offered no grain, because it had no more than it keeps, or too full a purse.";
        }
        if (h.stateOffer() == 0 && !h.member() && h.grain() + offer < held) {
            return "It had nothing to spare, and offered " + kg(offer) + " because the free price is so high.";
        }
        return "It offered " + kg(offer) + " because it had more than it keeps: at terms of trade of "
                + Numbers.three(o.terms()) + " (1925/26 = 1) people sell " + Numbers.three(100 * o.soldShare())
                + " % of what they can spare in such a month, less when the purse is full.";
    }

    private static String kg(double amount) {
        return Units.number(Math.rint(amount)) + " kg";
    }

    @Override
    public long party() {
        return HouseholdPortrait.of(of).key();
    }

    @Override
    public boolean isGone(Life life) {
        return HouseholdPortrait.of(of).persons() <= 0;
    }

    @Override
    public RegionCode region() {
        return HouseholdPortrait.of(of).region();
    }

    @Override
    public long village() {
        return HouseholdPortrait.of(of).village();
    }
}
