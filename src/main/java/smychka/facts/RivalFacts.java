package smychka.facts;

import static smychka.facts.Fact.fact;
import static smychka.facts.Figure.difference;
import static smychka.facts.Figure.given;
import static smychka.facts.Figure.product;
import static smychka.facts.Figure.ratio;
import static smychka.facts.Indicators.CONSUMPTION;
import static smychka.facts.Indicators.EMPLOYMENT;
import static smychka.facts.Indicators.TOWNSPEOPLE;
import static smychka.record.Period.calendar;

import java.util.List;

/** What other studies hold would have happened. */
final class RivalFacts {

    private static final String NEP = "market-nep";
    /** The end of December stands for January 1939. */
    private static final String CENSUS = "1938-12";

    private RivalFacts() {}

    static List<Fact> all() {
        return List.of(
                fact("F40a", "1939")
                        .says("With NEP and planned investment, towns would have grown more slowly")
                        .measuredBy("people in towns in January 1939: NEP continued over history")
                        .is(ratio(TOWNSPEOPLE.under(NEP).in(CENSUS), TOWNSPEOPLE.in(CENSUS)))
                        .within(.68, .75, .85)
                        .as(Kind.COUNTERFACTUAL)
                        .from("Allen 2003", "high"),
                fact("F40b", "1939")
                        .says("With NEP and planned investment, there would have been fewer jobs")
                        .measuredBy("wage earners in January 1939: NEP continued over history")
                        .is(ratio(EMPLOYMENT.under(NEP).in(CENSUS), EMPLOYMENT.in(CENSUS)))
                        .within(.68, .75, .85)
                        .as(Kind.COUNTERFACTUAL)
                        .from("Allen 2003", "high"),
                fact("F42", "1928-40")
                        .says("The policy was dear (a rival to the figures on towns and jobs)")
                        .measuredBy("consumption lost to collectivization against NEP continued, 1928-40, per cent")
                        .is(product(
                                difference(
                                        given(1),
                                        ratio(
                                                CONSUMPTION.sum(calendar(1928, 1940)),
                                                CONSUMPTION.under(NEP).sum(calendar(1928, 1940)))),
                                given(100)))
                        .within(15, 24, 30)
                        .as(Kind.COUNTERFACTUAL)
                        .from("Cheremukhin et al. 2013", "high"));
    }
}
