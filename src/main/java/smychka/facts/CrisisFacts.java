package smychka.facts;

import static smychka.facts.Fact.fact;
import static smychka.facts.Figure.ratio;
import static smychka.facts.Indicators.EXPORTS;
import static smychka.facts.Indicators.HARVEST;
import static smychka.facts.Indicators.PROCUREMENT;
import static smychka.facts.Indicators.STATE_GRAIN_PRICE;
import static smychka.record.Period.agricultural;
import static smychka.record.Period.quarter;

import java.util.List;
import smychka.policy.Lever;

/** What is known of the crisis of grain collections, 1926-28. */
final class CrisisFacts {

    private CrisisFacts() {}

    static List<Fact> prices() {
        return List.of(
                fact("F19a", "1925-26")
                        .says("The state turns its prices against grain")
                        .measuredBy("state price of grain (of rye in the source), December 1926 over July 1925")
                        .is(ratio(STATE_GRAIN_PRICE.in("1926-12"), STATE_GRAIN_PRICE.in("1925-07")))
                        .fixedBy(Lever.GRAIN_STATE_PRICE)
                        .within(.60, .634, .67)
                        .as(Kind.POLICY)
                        .from("prices in the journal Bol'shevik 1927", "high"),
                fact("F19b", "1925-26")
                        .says("The state turns its prices against grain")
                        .measuredBy("state price of oats, December 1926 over July 1925")
                        .cannotBeHad("the model has one grain, not oats")
                        .fixedBy(Lever.GRAIN_STATE_PRICE)
                        .within(.45, .487, .53)
                        .as(Kind.POLICY)
                        .from("prices in the journal Bol'shevik 1927", "high"));
    }

    static List<Fact> collections() {
        return List.of(
                fact("F20", "Oct-Dec 1927")
                        .says("Deliveries collapse after a harvest that was nearly normal")
                        .measuredBy("state grain collections, last quarter of 1927 over that of 1926")
                        .is(ratio(PROCUREMENT.sum(quarter(1927, 4)), PROCUREMENT.sum(quarter(1926, 4))))
                        .within(0.45, 0.52, 0.60)
                        .toJudge()
                        .from("Carr and Davies 1969", "high"),
                fact("F21", "1927")
                        .says("The harvest alone does not explain it")
                        .measuredBy("grain harvest of 1927 over 1926")
                        .is(ratio(HARVEST.in("1927-08"), HARVEST.in("1926-08")))
                        .within(0.90, 0.94, 1.00)
                        .toJudge()
                        .from("Davies, Harrison and Wheatcroft 1994", "medium"),
                fact("F22a", "Jan-Mar 1928")
                        .says("Force brings in at once what was missing")
                        .measuredBy("state grain collections, January to March 1928, Mt")
                        .is(PROCUREMENT.sum(quarter(1928, 1)))
                        .fixedBy(Lever.PROCUREMENT_COERCION)
                        .within(4.2, 4.5, 4.8)
                        .toJudge()
                        .from("Carr and Davies 1969; Davies 1980", "high"),
                fact("F24", "1927/28")
                        .says("Nothing is left to export")
                        .measuredBy("grain exports of 1927/28 over 1926/27")
                        .is(ratio(EXPORTS.sum(agricultural(1927)), EXPORTS.sum(agricultural(1926))))
                        .fixedBy(Lever.WORLD_GRAIN_EXPORT_PLAN)
                        .within(0.0, 0.16, 0.25)
                        .as(Kind.POLICY)
                        .from("Carr and Davies 1969", "high"));
    }
}
