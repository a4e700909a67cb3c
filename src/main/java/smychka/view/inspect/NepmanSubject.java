package smychka.view.inspect;

import java.util.List;
import smychka.agents.Nepman;
import smychka.agents.NepmanPortrait;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** A private trader; on the map he stands where his stock lies. */
public record NepmanSubject(Nepman of) implements Subject {

    @Override
    public String title() {
        return "Nepman " + Subject.tag(party()) + ", "
                + Units.place(NepmanPortrait.homeOf(of).facts.name());
    }

    @Override
    public List<Fact> facts(Life life) {
        var n = NepmanPortrait.of(of);
        var outlet = life.economy().regions().get(n.outlet().ordinal());
        return List.of(
                Fact.said(
                        "Trading",
                        of.isTrading() ? "yes" : "no",
                        "Whether he has a licence; if not, he sells what he has left."),
                Fact.said(
                        "Buys in",
                        Units.place(NepmanPortrait.homeOf(of).facts.name()),
                        "His home, where he buys grain."),
                Fact.said(
                        "Sells in",
                        Units.place(outlet.facts.name()),
                        "Where his stock lies; chosen anew each quarter."),
                Fact.of("Purse", n.money() / 100.0, "roubles", "Money of his own; he stands for many like him."),
                Fact.of("Grain", n.grain() / 1000.0, "tonnes", "Bought and not yet sold."),
                Fact.of("Town goods", n.goods() / 100.0, "units", "On the shelves of his shop."),
                Fact.of(
                        "Price at home",
                        NepmanPortrait.homeOf(of).privatePrice(),
                        "roubles a tonne",
                        "Free price of grain."),
                Fact.of("Price where he sells", outlet.privatePrice(), "roubles a tonne", "Free price of grain."));
    }

    @Override
    public long party() {
        return NepmanPortrait.of(of).key();
    }

    @Override
    public RegionCode region() {
        return NepmanPortrait.of(of).outlet();
    }
}
