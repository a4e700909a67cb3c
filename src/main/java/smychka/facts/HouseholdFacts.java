package smychka.facts;

import static smychka.facts.Fact.fact;
import static smychka.facts.Figure.average;
import static smychka.facts.Figure.given;
import static smychka.facts.Figure.product;
import static smychka.facts.Figure.ratio;
import static smychka.facts.Figure.sum;
import static smychka.facts.Indicators.EATEN_RURAL;
import static smychka.facts.Indicators.EATEN_URBAN;
import static smychka.facts.Indicators.FOOD_OF_PEASANTS;
import static smychka.facts.Indicators.WORKERS_MEAT;
import static smychka.facts.Indicators.YIELD;
import static smychka.facts.Series.national;
import static smychka.facts.Series.ofClass;
import static smychka.facts.Series.regional;
import static smychka.record.Period.calendar;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What budgets and censuses tell of peasant and workers' households. */
final class HouseholdFacts {

    private static final String YEAR = "1927-06";
    private static final String SOWN = "sown_per_household";
    /** Area sown to all crops over that of grain in 1927: Socialist Construction 1936. */
    private static final double ALL_CROPS_OVER_GRAIN = 112.4 / 94.7;
    /** Grain yield of 1921, t/ha: Davies, Harrison, Wheatcroft 1994 over Socialist Construction 1936. */
    private static final double YIELD_OF_1921 = 36.5 / 79.8;
    /** The same of the Lower Volga: a fifth of the normal by its weather, which no run sees. */
    private static final double YIELD_OF_1921_LOWER_VOLGA = 0.2 * 0.52;

    private HouseholdFacts() {}

    static List<Fact> village() {
        return List.of(
                size("F44a", "poor").within(3.6, 4.0, 4.4).from("Danilov 1988", "medium"),
                size("F44b", "middle").within(4.9, 5.2, 5.5).from("Danilov 1988", "medium"),
                size("F44c", "kulak").within(5.8, 6.4, 7.0).from("Danilov 1988", "medium"),
                sown("F45a", "proletarian", ofClass(SOWN, "proletarian"))
                        .within(.6, 1.2, 1.8)
                        .from("Danilov 1988; Carr and Davies 1969", "low"),
                sown("F45b", "poor", ofClass(SOWN, "poor"))
                        .within(1.6, 2.0, 2.6)
                        .from("Danilov 1988; Carr and Davies 1969", "low"),
                sown("F45c", "middle", ofClass(SOWN, "middle"))
                        .within(4.2, 4.7, 5.5)
                        .from("Danilov 1988; Carr and Davies 1969", "low"),
                sown("F45d", "kulak", ofClass(SOWN, "kulak"))
                        .within(7.5, 9.5, 12)
                        .from("Danilov 1988; Carr and Davies 1969", "low"),
                sown("F45e", "mean", national(SOWN))
                        .within(4.2, 4.5, 4.7)
                        .from("Danilov 1988; Carr and Davies 1969", "low"),
                fact("F47a", "1927")
                        .says("More than a quarter of the farms has nothing to plough with")
                        .measuredBy("share of peasant households without a horse")
                        .is(national("horseless_share").in(YEAR))
                        .within(.26, .29, .35)
                        .as(Kind.SET_UP)
                        .from("Danilov 1988; Carr and Davies 1969", "medium"),
                fact("F47b", "1927")
                        .says("A fifth of the farms has no cow")
                        .measuredBy("share of peasant households without cattle")
                        .is(national("cowless_share").in(YEAR))
                        .within(.16, .22, .27)
                        .as(Kind.SET_UP)
                        .from("Danilov 1988; Carr and Davies 1969", "medium"));
    }

    private static Fact.Entry size(String id, String name) {
        return fact(id, "1927")
                .says("Richer households are larger")
                .measuredBy("persons in a household: " + name)
                .is(ofClass("household_size", name).in(YEAR))
                .as(Kind.SET_UP);
    }

    private static Fact.Entry sown(String id, String name, Series grain) {
        return fact(id, "1926-27")
                .says("Farms are unequal, not extremely so")
                .measuredBy("hectares sown by a household: " + name
                        + "; grain, and other crops beside it as in all the country")
                .is(product(grain.in(YEAR), given(ALL_CROPS_OVER_GRAIN)))
                .as(Kind.SET_UP);
    }

    static List<Fact> sales() {
        return List.of(
                fact("F48a", "1926/27")
                        .says("Rich farms sell more of their grain")
                        .measuredBy("share of their grain that kulaks sold")
                        .is(ofClass("marketed_share_class", "kulak").in(YEAR))
                        .within(.18, .20, .25)
                        .toFit()
                        .from("Nemchinov 1928", "medium"),
                fact("F48b", "1926/27")
                        .says("The others sell little")
                        .measuredBy("share of their grain that all other peasants sold")
                        .is(ratio(
                                sum(sold("proletarian"), sold("poor"), sold("middle")),
                                sum(crop("proletarian"), crop("poor"), crop("middle"))))
                        .within(.10, .112, .16)
                        .toFit()
                        .from("Nemchinov 1928", "medium"),
                fact("F48c", "1926/27")
                        .says("State farms and kolkhozy sell nearly half")
                        .measuredBy(
                                "share of their grain that kolkhozy sold (with state farms, of which the model has none, in the source)")
                        .is(ofClass("marketed_share_class", "kolkhoz").in(YEAR))
                        .within(.42, .472, .50)
                        .toFit()
                        .from("Nemchinov 1928", "medium"));
    }

    private static Figure sold(String name) {
        return product(ofClass("marketed_share_class", name).in(YEAR), crop(name));
    }

    private static Figure crop(String name) {
        return ofClass("grain_crop_class", name).in(YEAR);
    }

    static List<Fact> grainEaten() {
        return List.of(
                fact("F50a", "1926/27")
                        .says("Villagers eat more grain than townspeople")
                        .measuredBy("grain eaten by a villager, kg a year, 1926/27")
                        .is(EATEN_RURAL.in("1927-06"))
                        .within(230, 250, 265)
                        .toFit()
                        .from("grain balances", "medium"),
                fact("F50b", "1926/27")
                        .says("Villagers eat more grain than townspeople")
                        .measuredBy("grain eaten by a townsman, kg a year, 1926/27")
                        .is(EATEN_URBAN.in("1927-06"))
                        .within(165, 180, 197)
                        .toFit()
                        .from("grain balances", "medium"),
                fact("F50c", "1923/24")
                        .says("Three years earlier villagers ate less")
                        .measuredBy("grain eaten by a villager, kg a year, 1923/24")
                        .is(EATEN_RURAL.in("1924-06"))
                        .within(198, 212, 235)
                        .as(Kind.SET_UP)
                        .from("grain balances", "medium"));
    }

    static List<Fact> budgets() {
        return List.of(
                fact("F51a", "1925-27")
                        .says("Two thirds of what peasants use is food")
                        .measuredBy(
                                "food in peasants' budgets, their own produce included, mean of 1925/26 and 1926/27")
                        .is(average(FOOD_OF_PEASANTS.in("1926-06"), FOOD_OF_PEASANTS.in("1927-06")))
                        .within(.60, .66, .72)
                        .toFit()
                        .from("budget studies of the TsSU", "medium"),
                fact("F51b", "1925-27")
                        .says("Nearly half of what workers spend is food")
                        .measuredBy("food in workers' budgets, mean of 1925/26 and 1926/27")
                        .is(average(
                                ofClass("food_share_worker", "worker").in("1926-06"),
                                ofClass("food_share_worker", "worker").in("1927-06")))
                        .within(.42, .46, .52)
                        .toFit()
                        .from("budget studies of the TsSU", "medium"),
                meat("F53a", 1926).within(135, 150, 165).toFit().from("Osokina 1999", "high"),
                meat("F53b", 1932).within(60, 70, 80).toJudge().from("Osokina 1999", "high"),
                meat("F53c", 1933).within(33, 40, 47).toJudge().from("Osokina 1999", "high"));
    }

    static List<Fact> yields() {
        return List.of(
                fact("F55a", "1921-29")
                        .says("Yields of the country swing moderately")
                        .measuredBy(
                                "coefficient of variation of the grain yield, 1921-29, the first year of it as observed")
                        .is(variation(YIELD_OF_1921, YIELD))
                        .within(.11, .15, .19)
                        .as(Kind.SET_UP)
                        .from("Wheatcroft", "medium"),
                fact("F55b", "1921-29")
                        .says("Yields of the lower Volga swing widely")
                        .measuredBy(
                                "coefficient of variation of the grain yield, 1921-29, Lower Volga, the first year of it "
                                        + "by its weather")
                        .is(variation(YIELD_OF_1921_LOWER_VOLGA, regional("yield", "LVO")))
                        .within(.30, .40, .50)
                        .as(Kind.SET_UP)
                        .from("Wheatcroft", "medium"));
    }

    private static Figure variation(double first, Series yield) {
        var later = IntStream.rangeClosed(1922, 1929).mapToObj(year -> yield.in(year + "-08"));
        return Figure.variation(Stream.concat(Stream.of(given(first)), later).toArray(Figure[]::new));
    }

    private static Fact.Entry meat(String id, int year) {
        return fact(id, Integer.toString(year))
                .says("Meat vanishes from workers' tables")
                .measuredBy("meat eaten by a townsman, g a day, mean of " + year)
                .is(WORKERS_MEAT.mean(calendar(year)));
    }
}
