package smychka.view.inspect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import smychka.agents.Region;
import smychka.ledger.Flow;
import smychka.record.Indicator;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** A region: every indicator that has a value there. */
public record RegionSubject(Region of) implements Subject {

    @Override
    public String title() {
        return of.facts.name();
    }

    @Override
    public List<Fact> facts(Life life) {
        return Life.layout().regional().stream().map(i -> fact(life, i)).toList();
    }

    private Fact fact(Life life, Indicator i) {
        return Fact.of(i.label(), life.latest(i.id(), region()), Units.words(i.unit()), i.definition());
    }

    @Override
    public long party() {
        return 0;
    }

    @Override
    public Map<Flow, Long> page(Life life) {
        var page = new EnumMap<Flow, Long>(Flow.class);
        for (var flow : Flow.values()) {
            page.put(flow, of.page.sum(flow));
        }
        return page;
    }

    @Override
    public List<Subject> parts(Life life) {
        var parts = new ArrayList<Subject>();
        parts.add(new TownSubject(of));
        for (var village : of.villages()) {
            parts.add(new VillageSubject(village));
        }
        of.traders().forEach(nepman -> parts.add(new NepmanSubject(nepman)));
        return parts;
    }

    @Override
    public RegionCode region() {
        return of.facts.code();
    }
}
