package smychka.view.inspect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import smychka.ledger.Flow;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** What is told of those who act for the whole country: indicators and sums of all pages. */
final class National {

    private National() {}

    static List<Fact> facts(Life life, List<String> ids) {
        var catalogue = Life.layout().catalogue();
        return ids.stream()
                .map(catalogue::of)
                .map(i -> Fact.of(
                        i.label(), life.national(i.id(), life.months() - 1), Units.words(i.unit()), i.definition()))
                .toList();
    }

    static Map<Flow, Long> page(Life life, Predicate<Flow> wanted) {
        var page = new EnumMap<Flow, Long>(Flow.class);
        for (var flow : Flow.values()) {
            if (wanted.test(flow)) {
                page.put(flow, life.economy().nation().sum(flow));
            }
        }
        return page;
    }
}
