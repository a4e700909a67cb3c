package smychka.view.inspect;

import java.util.List;
import smychka.agents.Trust;
import smychka.unit.RegionCode;
import smychka.view.session.Life;

/** A trust of state industry; on the map all stand in Moscow. */
public record TrustSubject(Trust of) implements Subject {

    @Override
    public String title() {
        return "Trust " + Subject.tag(of.key());
    }

    @Override
    public List<Fact> facts(Life life) {
        return List.of(
                Fact.of("Output", 12 * of.output(), "G units a year", "At a yearly rate."),
                Fact.of("Capital", of.capital(), "G units", "Its plant, at work or at rest."),
                Fact.of("Use of capacity", 100 * of.utilisation(), "%", "Part of its plant at work."),
                Fact.of(
                        "Productivity",
                        100 * of.productivity(),
                        "% of industry's mean in 1921",
                        "Output of the same plant and workers; the higher, the lower its cost."),
                Fact.of("Price", of.price(), "of 1913", "Wholesale, 1913 = 1."),
                Fact.of("Stock", of.cover(), "months", "Its unsold goods in months of its sales."),
                Fact.of("Credit", of.credit(), "of its sales", "From the State Bank, 1 = as much as in spring 1923."));
    }

    @Override
    public long party() {
        return of.key();
    }

    @Override
    public boolean isGone(Life life) {
        return !life.economy().nation().industry().trusts().contains(of);
    }

    @Override
    public RegionCode region() {
        return RegionCode.CIR;
    }
}
