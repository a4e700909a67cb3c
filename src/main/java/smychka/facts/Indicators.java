package smychka.facts;

import static smychka.facts.Figure.average;
import static smychka.facts.Figure.difference;
import static smychka.facts.Figure.product;
import static smychka.facts.Figure.ratio;
import static smychka.facts.Figure.sum;
import static smychka.facts.Series.national;

import java.util.stream.IntStream;
import smychka.record.Period;

/** The recorded indicators that facts speak of, and what is made of several of them more than once. */
final class Indicators {

    static final Series HARVEST = national("grain_harvest");
    static final Series PROCUREMENT = national("grain_procurement");
    static final Series EXPORTS = national("grain_exports");
    static final Series MARKETED_NET = national("marketed_share_net");
    static final Series EATEN_RURAL = national("grain_eaten_rural");
    static final Series EATEN_URBAN = national("grain_eaten_urban");
    static final Series INDUSTRY = national("industry_output");
    static final Series CONSUMPTION = national("consumption");
    static final Series WEATHER = national("grain_weather");
    static final Series YIELD = national("yield");
    static final Series INVESTMENT_SHARE = national("investment_share");
    static final Series EMPLOYMENT = national("employment");
    static final Series REAL_WAGE = national("real_wage");
    static final Series COST_OF_LIVING = national("cost_of_living");
    static final Series SCISSORS = national("scissors_ratio");
    static final Series GOODS_GAP = national("goods_price_gap");
    static final Series BREAD_GAP = national("price_bread_ratio");
    static final Series STATE_GRAIN_PRICE = national("price_grain_state");
    static final Series WORLD_GRAIN_PRICE = national("price_grain_world");
    static final Series WORLD_MACHINE_PRICE = national("price_machines_world");
    static final Series PRIVATE_RETAIL = national("private_share_retail");
    static final Series CURRENCY = national("currency");
    static final Series HORSES = national("horses");
    static final Series CATTLE = national("cattle");
    static final Series COLLECTIVISED = national("collectivised_share");
    static final Series VILLAGERS = national("population_rural");
    static final Series TOWNSPEOPLE = national("population_urban");
    static final Series DEATHS = national("deaths");
    static final Series TO_TOWNS = national("migration_to_towns");
    static final Series FOOD_OF_PEASANTS = national("food_share_peasant");
    static final Series WORKERS_MEAT = national("meat_worker");

    private static final String UKRAINE = "UKR";
    private static final double THOUSANDS = 1000;

    private Indicators() {}

    /** Deaths for each thousand people in a calendar year. */
    static Figure deathRate(int year) {
        var months = Period.calendar(year);
        return ratio(DEATHS.sum(months), sum(VILLAGERS.mean(months), TOWNSPEOPLE.mean(months)));
    }

    /** The mean of the death rates of some calendar years. */
    static Figure meanDeathRate(int first, int last) {
        return average(IntStream.rangeClosed(first, last)
                .mapToObj(Indicators::deathRate)
                .toArray(Figure[]::new));
    }

    /** Millions who died beyond the death rate of usual times. */
    static Figure excessDeaths(Period calamity, Period usual) {
        var expected = product(
                ratio(DEATHS.sum(usual), sum(VILLAGERS.sum(usual), TOWNSPEOPLE.sum(usual))),
                sum(VILLAGERS.sum(calamity), TOWNSPEOPLE.sum(calamity)));
        return ratio(difference(DEATHS.sum(calamity), expected), Figure.given(THOUSANDS));
    }

    /** Villagers of the Ukraine who died beyond the usual, as per cent of those alive before the last year. */
    static Figure lossesOfUkrainianVillages(Period calamity, Period usual) {
        return losses("deaths_rural", "population_rural", calamity, usual);
    }

    /** The same for its towns. */
    static Figure lossesOfUkrainianTowns(Period calamity, Period usual) {
        return losses("deaths_urban", "population_urban", calamity, usual);
    }

    private static Figure losses(String deaths, String people, Period calamity, Period usual) {
        var died = Series.regional(deaths, UKRAINE);
        var lived = Series.regional(people, UKRAINE);
        var expected = product(ratio(died.sum(usual), lived.sum(usual)), lived.sum(calamity));
        var before = lived.in(calamity.last().plus(-12).toString());
        return product(ratio(difference(died.sum(calamity), expected), before), Figure.given(100 / THOUSANDS));
    }
}
