package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.record.IndicatorCatalogue;
import smychka.record.Scope;
import smychka.record.SocialClass;
import smychka.scenario.Reference;
import smychka.unit.RegionCode;

/** The facts themselves: whole, of one mind with the reference, and about indicators that exist. */
class FactListTest {

    private static final List<Fact> FACTS = FactList.all();

    @Test
    void everyFactStandsThereOnce() {
        var ids = FACTS.stream().map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(FACTS.size(), ids.size());
        assertEquals(81, ids.size());
        assertEquals(46, FACTS.stream().filter(f -> f.kind() == Kind.EMERGENT).count(), "those that test the model");
    }

    @Test
    void theReferenceAndTheFactsAgreeOnWhatALeverFixes() {
        Map<String, Set<Lever>> reference = new TreeMap<>();
        for (var lever : Lever.values()) {
            Reference.shipped().lever(lever).disqualifies().forEach(id -> reference
                    .computeIfAbsent(id, any -> new TreeSet<>())
                    .add(lever));
        }
        Map<String, Set<Lever>> facts = new TreeMap<>();
        FACTS.stream().filter(f -> !f.levers().isEmpty()).forEach(f -> facts.put(f.id(), new TreeSet<>(f.levers())));
        assertEquals(reference, facts);
    }

    @Test
    void emergentFactsAreForFittingOrForJudgingAndOthersForNeither() {
        for (var fact : FACTS) {
            assertEquals(fact.kind() == Kind.EMERGENT, fact.use() != Use.NEITHER, fact.id());
        }
    }

    @Test
    void everyFactSaysWhatItIsWhereFromAndHowSure() {
        for (var fact : FACTS) {
            for (var text : List.of(fact.years(), fact.says(), fact.statistic(), fact.source())) {
                assertFalse(text.isBlank(), fact.id());
            }
            assertTrue(Set.of("high", "medium", "low").contains(fact.confidence()), fact.id());
        }
    }

    @Test
    void whatFactsReadIsRecordedInTheScopeInWhichTheyReadIt() {
        var catalogue = IndicatorCatalogue.standard();
        var unknown = new TreeSet<String>();
        for (var series : FACTS.stream()
                .filter(f -> f.figure() != null)
                .flatMap(f -> f.figure().series())
                .toList()) {
            if (!catalogue.contains(series.indicator())) {
                unknown.add(series.indicator());
                continue;
            }
            var indicator = catalogue.of(series.indicator());
            switch (series.table()) {
                case NATIONAL -> assertTrue(indicator.isNational(), series.toString());
                case REGION -> {
                    assertEquals(Scope.REGION, indicator.scope(), series.toString());
                    RegionCode.valueOf(series.place());
                }
                case CLASS -> {
                    assertEquals(Scope.CLASS, indicator.scope(), series.toString());
                    assertTrue(
                            List.of(SocialClass.values()).stream()
                                    .anyMatch(c -> c.key().equals(series.place())),
                            series.toString());
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void yearlyIndicatorsAreReadInTheMonthInWhichTheyAreKnown() {
        var catalogue = IndicatorCatalogue.standard();
        var wrong = new ArrayList<String>();
        for (var fact : FACTS) {
            if (fact.figure() != null) {
                values(fact.figure()).stream()
                        .filter(v -> catalogue.contains(v.of().indicator()))
                        .filter(v -> !catalogue
                                .of(v.of().indicator())
                                .isKnownIn(v.month().ofYear()))
                        .forEach(v -> wrong.add(fact.id() + " " + v));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Figure.Value> values(Figure figure) {
        var values = new ArrayList<Figure.Value>();
        if (figure instanceof Figure.Value value) {
            values.add(value);
        } else if (figure instanceof Figure.Quotient q) {
            values.addAll(values(q.above()));
            values.addAll(values(q.below()));
        } else if (figure instanceof Figure.Difference d) {
            values.addAll(values(d.from()));
            values.addAll(values(d.less()));
        } else if (figure instanceof Figure.Variation v) {
            v.sample().forEach(t -> values.addAll(values(t)));
        } else if (figure instanceof Figure.Sum sum) {
            sum.terms().forEach(t -> values.addAll(values(t)));
        } else if (figure instanceof Figure.Product product) {
            product.factors().forEach(f -> values.addAll(values(f)));
        }
        return values;
    }
}
