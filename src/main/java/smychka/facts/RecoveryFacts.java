package smychka.facts;

import static smychka.facts.Fact.fact;
import static smychka.facts.Figure.average;
import static smychka.facts.Figure.elasticity;
import static smychka.facts.Figure.given;
import static smychka.facts.Figure.product;
import static smychka.facts.Figure.ratio;
import static smychka.facts.Figure.yearlyGrowth;
import static smychka.facts.Indicators.COST_OF_LIVING;
import static smychka.facts.Indicators.CURRENCY;
import static smychka.facts.Indicators.GOODS_GAP;
import static smychka.facts.Indicators.HARVEST;
import static smychka.facts.Indicators.INDUSTRY;
import static smychka.facts.Indicators.INVESTMENT_SHARE;
import static smychka.facts.Indicators.MARKETED_NET;
import static smychka.facts.Indicators.PRIVATE_RETAIL;
import static smychka.facts.Indicators.PROCUREMENT;
import static smychka.facts.Indicators.REAL_WAGE;
import static smychka.facts.Indicators.SCISSORS;
import static smychka.facts.Indicators.STATE_GRAIN_PRICE;
import static smychka.facts.Indicators.WORLD_GRAIN_PRICE;
import static smychka.record.Period.agricultural;
import static smychka.record.Period.calendar;
import static smychka.record.Period.economic;

import java.util.List;
import smychka.policy.Lever;
import smychka.record.Period;

/** What is known of the recovery and of the market of the 1920s. */
final class RecoveryFacts {

    private static final String BALANCES = "Davies, Harrison and Wheatcroft 1994; Davies and Wheatcroft 2004";

    /** The harvest before the run begins, Mt: Davies, Harrison, Wheatcroft 1994. */
    private static final double HARVEST_OF_1921 = 36.5;
    /** Industrial output of 1922 over that of 1921, at prices of 1926/27: Nove 1992. */
    private static final double INDUSTRY_1922_OVER_1921 = 2619.0 / 2004;
    /** The same over that of 1913. */
    private static final double INDUSTRY_1922_OVER_1913 = 2619.0 / 10251;
    /** Grain sold outside the village in 1913, Mt: Davies in Davies, Harrison and Wheatcroft 1994. */
    private static final double GRAIN_MARKETED_IN_1913 = 18.8;

    /** From the first summer of the run, past the peak, to two and a half years after it. */
    private static final Period OPEN_SCISSORS = Period.of("1922-07", "1926-06");

    /** Harvests of 1924 to 1927. */
    private static final Period OLD_WORLD_PRICES = Period.of("1924-07", "1928-06");

    /** Two worlds without force that differ in the state's grain price alone. */
    private static final String PRICE_CUT = "price-cut";

    private static final String PRICE_KEPT = "price-kept";

    private RecoveryFacts() {}

    static List<Fact> output() {
        return List.of(
                fact("F01", "1921-26")
                        .says("Harvests are back near those before the war within five years")
                        .measuredBy("grain harvest of 1926 over the observed one of 1921")
                        .is(ratio(HARVEST.in("1926-08"), given(HARVEST_OF_1921)))
                        .within(1.7, 2.07, 2.3)
                        .toFit()
                        .from(BALANCES, "medium"),
                fact("F02", "1921-26")
                        .says("Factories rise faster than fields, from a deeper fall")
                        .measuredBy("industrial output of 1926 over 1921, the first year of it as observed")
                        .is(product(
                                ratio(INDUSTRY.mean(calendar(1926)), INDUSTRY.mean(calendar(1922))),
                                given(INDUSTRY_1922_OVER_1921)))
                        .within(4.5, 5.5, 6.0)
                        .toFit()
                        .from("Nove 1992", "high"),
                fact("F03", "1926")
                        .says("Industry is where it was in 1913")
                        .measuredBy("industrial output of 1926, 1913 = 1, the first year of it as observed")
                        .is(product(
                                ratio(INDUSTRY.mean(calendar(1926)), INDUSTRY.mean(calendar(1922))),
                                given(INDUSTRY_1922_OVER_1913)))
                        .within(0.88, 1.0, 1.1)
                        .toFit()
                        .from("Nove 1992; Nutter 1962", "medium"));
    }

    static List<Fact> marketings() {
        return List.of(
                fact("F09", "1926-28")
                        .says("The village keeps more of its grain than before the war")
                        .measuredBy("share of the harvest sold outside the village, mean of 1926/27 and 1927/28")
                        .is(average(MARKETED_NET.in("1927-06"), MARKETED_NET.in("1928-06")))
                        .within(0.12, 0.15, 0.18)
                        .toFit()
                        .from("Nemchinov (low); Karcz 1967, Davies (high)", "medium"),
                fact("F10a", "1928")
                        .says("All sales of farms fall less than their sales of grain")
                        .measuredBy("sales of all farm products outside the village, 1928 over 1913")
                        .cannotBeHad(
                                "the sales of 1913 are not known at the prices and for the products of farm_sales_real")
                        .within(0.70, 0.76, 0.82)
                        .toFit()
                        .from("Allen 2003", "high"),
                fact("F10b", "1928")
                        .says("Sales of grain stay far below those before the war")
                        .measuredBy("grain sold outside the village in 1928/29 over the observed 18.8 Mt of 1913")
                        .is(ratio(
                                product(MARKETED_NET.in("1929-06"), HARVEST.in("1928-08")),
                                given(GRAIN_MARKETED_IN_1913)))
                        .within(0.45, 0.55, 0.65)
                        .toFit()
                        .from("Davies in Davies, Harrison and Wheatcroft 1994", "medium"));
    }

    static List<Fact> scissors() {
        return List.of(
                fact("F04", "Oct 1923")
                        .says("The scissors of prices open wide before they close")
                        .measuredBy("highest ratio of industrial to farm prices, 1913 = 1")
                        .is(SCISSORS.highest(OPEN_SCISSORS))
                        .within(2.8, 3.10, 3.3)
                        .toFit()
                        .from("Carr 1954", "high"),
                fact("F05a", "1922-23")
                        .says("The scissors take about a year to open")
                        .measuredBy("months from the ratio's rise above 1 to its peak")
                        .is(SCISSORS.monthsFromRisingAbove(1.0, OPEN_SCISSORS))
                        .within(9, 13, 16)
                        .toFit()
                        .from("monthly price indices: Carr 1954; Dobb 1928", "medium"),
                fact("F05b", "1923-24")
                        .says("The scissors close faster than they opened")
                        .measuredBy("months from the peak until the ratio is below 1.6")
                        .is(SCISSORS.monthsToFallingBelow(1.6, OPEN_SCISSORS))
                        .fixedBy(Lever.INDUSTRY_PRICE_ORDER)
                        .within(4, 6, 12)
                        .toFit()
                        .from("monthly price indices: Carr 1954; Dobb 1928", "medium"));
    }

    static List<Fact> termsOfTrade() {
        return List.of(
                fact("F06", "1923/24")
                        .says("Peasants sell less when grain is cheap, and never stop")
                        .measuredBy(
                                "elasticity of state purchases in 1926/27 to the price, between two worlds without force")
                        .is(elasticity(
                                ratio(
                                        PROCUREMENT.under(PRICE_CUT).sum(agricultural(1926)),
                                        PROCUREMENT.under(PRICE_KEPT).sum(agricultural(1926))),
                                ratio(
                                        STATE_GRAIN_PRICE.under(PRICE_CUT).mean(agricultural(1926)),
                                        STATE_GRAIN_PRICE.under(PRICE_KEPT).mean(agricultural(1926)))))
                        .within(0.4, 0.7, 1.0)
                        .toFit()
                        .from("Allen 2003", "high"),
                fact("F08", "1924-28")
                        .says("The state pays its peasants far less than the world pays")
                        .measuredBy(
                                "state price of grain (of wheat in the source) over what it earns at the border, mean of "
                                        + "July 1924 to June 1928")
                        .is(ratio(STATE_GRAIN_PRICE.mean(OLD_WORLD_PRICES), WORLD_GRAIN_PRICE.mean(OLD_WORLD_PRICES)))
                        .fixedBy(Lever.GRAIN_STATE_PRICE, Lever.WORLD_GRAIN_PRICE)
                        .within(0.58, 0.67, 0.75)
                        .toFit()
                        .from("Allen 2003", "high"));
    }

    static List<Fact> privateTrade() {
        return List.of(
                privateShare("F11a", "1922/23", "1923-06")
                        .within(.72, .75, .83)
                        .toFit()
                        .from("Nove 1992; Ball 1987", "high"),
                privateShare("F11b", "1924/25", "1925-06", Lever.TRADE_COOPERATIVE_CREDIT)
                        .within(.40, .425, .46)
                        .toFit()
                        .from("Nove 1992; Ball 1987", "high"),
                privateShare("F11c", "1926/27", "1927-06", Lever.TRADE_COOPERATIVE_CREDIT)
                        .within(.34, .37, .40)
                        .toFit()
                        .from("Nove 1992; Ball 1987", "high"),
                privateShare("F11d", "1927/28", "1928-06", Lever.TRADE_GOODS_TO_PRIVATE)
                        .within(.20, .225, .26)
                        .toFit()
                        .from("Nove 1992; Ball 1987", "high"),
                fact("F13a", "1926")
                        .says("Goods are short: private shops ask more than the state's")
                        .measuredBy("private over state shop price of factory goods, October 1926")
                        .is(GOODS_GAP.in("1926-10"))
                        .within(1.12, 1.21, 1.32)
                        .toFit()
                        .from("Carr and Davies 1969; Malafeev 1964", "low"),
                fact("F13b", "1928")
                        .says("Two years on, the gap between shops is wider")
                        .measuredBy("private over state shop price of factory goods, October 1928")
                        .is(GOODS_GAP.in("1928-10"))
                        .within(1.22, 1.35, 1.50)
                        .toJudge()
                        .from("Carr and Davies 1969; Malafeev 1964", "low"));
    }

    private static Fact.Entry privateShare(String id, String year, String known, Lever... paths) {
        return fact(id, year)
                .says("Nepmen lose the shops step by step")
                .measuredBy("private share of retail trade, " + year + " (July to June)")
                .is(PRIVATE_RETAIL.in(known))
                .fixedBy(paths);
    }

    static List<Fact> money() {
        return List.of(
                fact("F14a", "1921-24")
                        .says("Paper money dies")
                        .measuredBy("price level in paper roubles, March 1924 over January 1921")
                        .cannotBeHad("the model counts in chervonets roubles throughout")
                        .within(2e6, 3.7e6, 6e6)
                        .as(Kind.POLICY)
                        .from("Katzenellenbaum 1925", "medium"),
                fact("F14b", "1924-27")
                        .says("The new money holds")
                        .measuredBy("growth of the cost of living a year, 1924/25 to 1926/27")
                        .is(yearlyGrowth(COST_OF_LIVING.mean(economic(1926)), COST_OF_LIVING.mean(economic(1924)), 2))
                        .within(-0.05, 0.01, 0.09)
                        .as(Kind.POLICY)
                        .from("Konjunktur-Institut", "medium"),
                fact("F15", "1924-27")
                        .says("Money comes back into use, and its stock grows fast")
                        .measuredBy("currency on 1 October 1927 over 1 October 1924")
                        .is(ratio(CURRENCY.in("1927-09"), CURRENCY.in("1924-09")))
                        .fixedBy(Lever.TAX_URBAN, Lever.TAX_MONOPOLIES)
                        .within(2.5, 2.66, 2.8)
                        .as(Kind.POLICY)
                        .from("Konjunktur-Institut", "high"));
    }

    static List<Fact> incomes() {
        return List.of(
                fact("F16", "1926/27")
                        .says("Wages buy again what they bought in 1913")
                        .measuredBy("real wage in industry, October 1926 to September 1927, 1913 = 1")
                        .is(REAL_WAGE.mean(economic(1926)))
                        .within(0.97, 1.02, 1.11)
                        .toFit()
                        .from("official index; Carr and Davies 1969", "medium"),
                fact("F18", "1926/27")
                        .says("Little of income is invested yet")
                        .measuredBy("gross investment over national income, 1926/27")
                        .is(INVESTMENT_SHARE.in("1927-06"))
                        .fixedBy(Lever.INDUSTRY_INVESTMENT_SHARE)
                        .within(0.09, 0.125, 0.16)
                        .as(Kind.POLICY)
                        .from("Gregory 1982; Bergson 1961", "low"));
    }
}
