package smychka.facts;

import static smychka.facts.Fact.fact;
import static smychka.facts.Figure.average;
import static smychka.facts.Figure.difference;
import static smychka.facts.Figure.given;
import static smychka.facts.Figure.product;
import static smychka.facts.Figure.ratio;
import static smychka.facts.Figure.sum;
import static smychka.facts.Indicators.BREAD_GAP;
import static smychka.facts.Indicators.CATTLE;
import static smychka.facts.Indicators.COLLECTIVISED;
import static smychka.facts.Indicators.EMPLOYMENT;
import static smychka.facts.Indicators.EXPORTS;
import static smychka.facts.Indicators.HARVEST;
import static smychka.facts.Indicators.HORSES;
import static smychka.facts.Indicators.INDUSTRY;
import static smychka.facts.Indicators.INVESTMENT_SHARE;
import static smychka.facts.Indicators.PROCUREMENT;
import static smychka.facts.Indicators.REAL_WAGE;
import static smychka.facts.Indicators.TO_TOWNS;
import static smychka.facts.Indicators.WEATHER;
import static smychka.facts.Indicators.WORLD_GRAIN_PRICE;
import static smychka.facts.Indicators.WORLD_MACHINE_PRICE;
import static smychka.facts.Indicators.deathRate;
import static smychka.facts.Indicators.meanDeathRate;
import static smychka.record.Period.agricultural;
import static smychka.record.Period.calendar;

import java.util.List;
import smychka.policy.Lever;
import smychka.record.Period;

/** What is known of collectivization, the famine and the first five-year plan. */
final class DriveFacts {

    private static final String BALANCES = "Davies, Harrison and Wheatcroft 1994; Davies and Wheatcroft 2004";
    private static final String DEMOGRAPHY = "Andreev, Darskii and Khar'kova 1993; Davies and Wheatcroft 2004";
    private static final String UKRAINE = "Rudnytskyi et al. 2015; Davies and Wheatcroft 2004, Naumenko 2021 (low)";

    /** Grain yield of the middle of the 1920s, tonnes of 0.1 a hectare: Davies, Harrison and Wheatcroft 1994. */
    private static final double NORMAL_YIELD = 7.7;

    /** After the recovery and before the famine. */
    private static final Period USUAL = calendar(1927, 1930);

    private DriveFacts() {}

    static List<Fact> collectivization() {
        return List.of(
                collectivised("F25a", "Oct 1929", "1929-10").within(6, 7.6, 9).from("Davies 1980", "high"),
                collectivised("F25b", "Mar 1930", "1930-03").within(50, 57, 60).from("Davies 1980", "high"),
                collectivised("F25c", "Sep 1930", "1930-09").within(18, 21, 25).from("Davies 1980", "high"),
                collectivised("F25d", "Jul 1931", "1931-07").within(50, 53, 56).from("Davies 1980", "high"),
                collectivised("F25e", "Jul 1932", "1932-07")
                        .within(60, 61.5, 63)
                        .from("Davies 1980", "high"),
                fact("F26a", "1928-33")
                        .says("Half of the herds is lost")
                        .measuredBy("horses in June 1933 over June 1928")
                        .is(ratio(HORSES.in("1933-06"), HORSES.in("1928-06")))
                        .within(.46, .50, .53)
                        .toJudge()
                        .from("Socialist Construction 1936", "high"),
                fact("F26b", "1928-33")
                        .says("Half of the herds is lost")
                        .measuredBy("cattle in June 1933 over June 1928")
                        .is(ratio(CATTLE.in("1933-06"), CATTLE.in("1928-06")))
                        .within(.50, .54, .58)
                        .toJudge()
                        .from("Socialist Construction 1936", "high"),
                fact("F27a", "1929-30")
                        .says("Much of the slaughter falls into the one winter of the drive")
                        .measuredBy("cattle in June 1930 over June 1929")
                        .is(ratio(CATTLE.in("1930-06"), CATTLE.in("1929-06")))
                        .within(.74, .78, .82)
                        .toFit()
                        .from("Socialist Construction 1936", "high"));
    }

    private static Fact.Entry collectivised(String id, String when, String month) {
        return fact(id, when)
                .says("Collectivization leaps, falls back and climbs again")
                .measuredBy("per cent of peasant households in kolkhozy, " + when)
                .is(COLLECTIVISED.in(month))
                .as(Kind.POLICY)
                .fixedBy(Lever.COLLECTIVIZATION_TARGET);
    }

    static List<Fact> grain() {
        return List.of(
                fact("F28a", "1927-32")
                        .says("The state takes twice as much from harvests that do not grow")
                        .measuredBy("grain collections of 1930/31 and 1931/32 over those of 1927/28 and 1928/29")
                        .is(ratio(
                                sum(PROCUREMENT.sum(agricultural(1930)), PROCUREMENT.sum(agricultural(1931))),
                                sum(PROCUREMENT.sum(agricultural(1927)), PROCUREMENT.sum(agricultural(1928)))))
                        .fixedBy(Lever.PROCUREMENT_COERCION, Lever.COLLECTIVIZATION_QUOTA)
                        .within(2.0, 2.2, 2.4)
                        .toFit()
                        .from(BALANCES, "high"),
                fact("F28b", "1931/32")
                        .says("More than a third of the harvest is taken")
                        .measuredBy("grain collections of 1931/32 over the harvest of 1931")
                        .is(ratio(PROCUREMENT.sum(agricultural(1931)), HARVEST.in("1931-08")))
                        .fixedBy(Lever.COLLECTIVIZATION_QUOTA)
                        .within(0.33, 0.38, 0.45)
                        .toFit()
                        .from(BALANCES, "high"));
    }

    static List<Fact> exports() {
        return List.of(
                fact("F29b", "1930-34")
                        .says("Weather alone takes little from the yields")
                        .measuredBy(
                                "yield that weather gave beyond the normal, mean of 1930-33 (1930-34 in the source), "
                                        + "tonnes of 0.1 a hectare")
                        .is(product(
                                difference(
                                        average(
                                                WEATHER.in("1930-08"),
                                                WEATHER.in("1931-08"),
                                                WEATHER.in("1932-08"),
                                                WEATHER.in("1933-08")),
                                        given(1)),
                                given(NORMAL_YIELD)))
                        .within(-0.6, -0.37, -0.15)
                        .as(Kind.SET_UP)
                        .from("Wheatcroft 2009", "high"),
                fact("F30a", "1930/31")
                        .says("Grain is exported as dearth begins")
                        .measuredBy("grain exports of 1930/31, Mt")
                        .is(EXPORTS.sum(agricultural(1930)))
                        .fixedBy(Lever.WORLD_GRAIN_EXPORT_PLAN)
                        .within(5.5, 5.83, 6.0)
                        .as(Kind.POLICY)
                        .from("Davies and Wheatcroft 2004", "high"),
                fact("F30b", "1932/33")
                        .says("Grain is exported in the famine")
                        .measuredBy("grain exports of 1932/33, Mt")
                        .is(EXPORTS.sum(agricultural(1932)))
                        .fixedBy(Lever.WORLD_GRAIN_EXPORT_PLAN)
                        .within(1.4, 1.6, 1.9)
                        .as(Kind.POLICY)
                        .from("Davies and Wheatcroft 2004", "high"));
    }

    static List<Fact> famine() {
        return List.of(
                fact("F31a", "1933")
                        .says("Deaths leap in one year")
                        .measuredBy("death rate of 1933 over the mean of those of 1927-31")
                        .is(ratio(deathRate(1933), meanDeathRate(1927, 1931)))
                        .within(2.3, 2.7, 3.0)
                        .toJudge()
                        .from(DEMOGRAPHY, "high"),
                fact("F31b", "1931-33")
                        .says("Millions die who would have lived")
                        .measuredBy("deaths of 1931-33 beyond the rate of 1927-30, million")
                        .is(Indicators.excessDeaths(calendar(1931, 1933), USUAL))
                        .within(5.0, 6.0, 7.5)
                        .toJudge()
                        .from(DEMOGRAPHY, "high"),
                fact("F32a", "1932-33")
                        .says("The villages of the Ukraine are hit hardest")
                        .measuredBy(
                                "Ukrainian villages: deaths of 1932-33 (of 1932-34 in the source) beyond the rate of "
                                        + "1927-30, per cent of the people")
                        .is(Indicators.lossesOfUkrainianVillages(calendar(1932, 1933), USUAL))
                        .within(10, 16.5, 17)
                        .toJudge()
                        .from(UKRAINE, "medium"),
                fact("F32b", "1932-33")
                        .says("Towns are hit too, far less")
                        .measuredBy("Ukrainian towns: deaths of 1932-33 (of 1932-34 in the source) beyond the rate of "
                                + "1927-30, per cent of the people")
                        .is(Indicators.lossesOfUkrainianTowns(calendar(1932, 1933), USUAL))
                        .within(2.5, 4.0, 4.5)
                        .toJudge()
                        .from(UKRAINE, "medium"));
    }

    static List<Fact> bread() {
        return List.of(
                breadGap("F34a", 1932).within(7, 10, 15).toJudge().from("Osokina 1999", "high"),
                breadGap("F34b", 1933).within(18, 25, 36).toJudge().from("Osokina 1999", "high"));
    }

    private static Fact.Entry breadGap(String id, int year) {
        return fact(id, Integer.toString(year))
                .says("Bread on the market costs many times what rations cost")
                .measuredBy("market over ration price of bread, mean of " + year)
                .is(BREAD_GAP.mean(calendar(year)));
    }

    static List<Fact> labour() {
        return List.of(
                fact("F35a", "1928-32")
                        .says("Jobs double")
                        .measuredBy("wage earners outside farming, 1932 over 1928")
                        .is(ratio(EMPLOYMENT.mean(calendar(1932)), EMPLOYMENT.mean(calendar(1928))))
                        .fixedBy(Lever.INDUSTRY_SOFT_HIRING)
                        .within(1.9, 1.97, 2.05)
                        .toJudge()
                        .from("Narkhoz; Socialist Construction 1936", "high"),
                fact("F35b", "1928-32")
                        .says("Millions move to the towns")
                        .measuredBy("net migration to towns, 1928-32, million")
                        .is(TO_TOWNS.sum(calendar(1928, 1932)))
                        .within(10.5, 11.9, 13)
                        .toJudge()
                        .from("Narkhoz; Socialist Construction 1936", "high"),
                fact("F36", "1928-32")
                        .says("Pay doubles and buys half")
                        .measuredBy("real wage, 1932 over 1928")
                        .is(ratio(REAL_WAGE.mean(calendar(1932)), REAL_WAGE.mean(calendar(1928))))
                        .within(0.43, 0.51, 0.62)
                        .toJudge()
                        .from("Zaleski 1980; Jasny 1961; Chapman 1963", "low"));
    }

    static List<Fact> industry() {
        return List.of(
                growth("F37a", "Western estimates")
                        .within(1.32, 1.45, 1.72)
                        .toJudge()
                        .from("Nutter 1962; Hodgman 1954", "medium"),
                growth("F37b", "official claim, inflated")
                        .within(1.95, 2.02, 2.1)
                        .as(Kind.CONTRAST)
                        .from("Narkhoz", "medium"),
                fact("F38a", "1928-32")
                        .says("The share of investment doubles")
                        .measuredBy("investment over national income, mean of 1931/32 and 1932/33 over 1928/29")
                        .is(ratio(
                                average(INVESTMENT_SHARE.in("1932-06"), INVESTMENT_SHARE.in("1933-06")),
                                INVESTMENT_SHARE.in("1929-06")))
                        .fixedBy(Lever.INDUSTRY_INVESTMENT_SHARE)
                        .within(1.6, 2.0, 2.8)
                        .as(Kind.POLICY)
                        .from("Ellman 1975; Maddison", "medium"));
    }

    static List<Fact> world() {
        return List.of(
                fact("F39a", "1929-31")
                        .says("The world pays less for grain than for machines")
                        .measuredBy("world price of grain (wheat of the crop year) over manufactures in 1931, 1929 = 1")
                        .is(ratio(
                                ratio(
                                        WORLD_GRAIN_PRICE.mean(agricultural(1931)),
                                        WORLD_MACHINE_PRICE.mean(calendar(1931))),
                                ratio(
                                        WORLD_GRAIN_PRICE.mean(agricultural(1929)),
                                        WORLD_MACHINE_PRICE.mean(calendar(1929)))))
                        .fixedBy(Lever.WORLD_GRAIN_PRICE, Lever.WORLD_MACHINE_PRICE)
                        .within(.53, .59, .66)
                        .as(Kind.POLICY)
                        .from("League of Nations", "high"),
                fact("F39b", "1931")
                        .says("More than half of what is imported is machines")
                        .measuredBy("machinery in imports of 1931, share")
                        .cannotBeHad("grain and machines are all that the model imports")
                        .within(.50, .54, .58)
                        .as(Kind.POLICY)
                        .from("Foreign Trade of the USSR 1918-40", "high"));
    }

    private static Fact.Entry growth(String id, String measure) {
        return fact(id, "1928-32")
                .says("Industry grows fast, and slower than was claimed")
                .measuredBy("industrial output, 1932 over 1928 (" + measure + ")")
                .is(ratio(INDUSTRY.mean(calendar(1932)), INDUSTRY.mean(calendar(1928))));
    }
}
