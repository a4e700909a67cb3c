package smychka.agents;

import static smychka.scenario.Parameter.RETAIL_MARKUP;

import java.util.List;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/**
 * The price index of a worker's budget, 1913 = 1: a geometric mean of bread (.18), meat and dairy (.22), manufactures
 * (.44) and services (.16), with bread and goods at the prices they are really had at.
 */
public final class CostOfLiving {

    private static final double BREAD = 0.18;
    private static final double ANIMAL = 0.22;
    private static final double GOODS = 0.44;
    private static final double SERVICES = 0.16;
    private static final double MEAT_IN_ANIMAL = 0.6;
    /** Prices of 1913: bread grain 42 r/t in the mix used, meat 22 and dairy 5 kopecks a kg, services 1/1.2 of goods. */
    private static final double BREAD_1913 = 42;

    private static final double MEAT_1913 = 22;
    private static final double DAIRY_1913 = 5;
    private static final double SERVICES_TO_GOODS = 1.2;
    /** Shares of bread bought from the state when it is free and when it is rationed, and the private surcharge. */
    private static final double STATE_BREAD = 0.7;

    private static final double STATE_BREAD_RATIONED = 0.85;
    private static final double PRIVATE_BREAD_MARKUP = 1.1;
    /** How far private shops count by their share, and how queues make goods dearer. */
    private static final double PRIVATE_COUNTED = 0.8;

    private static final double QUEUE = 0.25;
    /** Industrial wage of 1913, roubles a month. */
    private static final double WAGE_1913 = 25;

    private final double retailMarkup;

    CostOfLiving(Parameters p) {
        retailMarkup = p.of(RETAIL_MARKUP);
    }

    public double index(Conditions now, List<Region> regions) {
        double state = stateGoods(now);
        double habit = now.tradersShare * PRIVATE_COUNTED;
        double goods = StrictMath.pow(state, 1 - habit) * StrictMath.pow(Math.max(now.privateGoodsPrice, 0.1), habit);
        double animal = StrictMath.pow(now.meatPrice / MEAT_1913, MEAT_IN_ANIMAL)
                * StrictMath.pow(now.dairyPrice / DAIRY_1913, 1 - MEAT_IN_ANIMAL);
        return StrictMath.pow(bread(now, regions) / BREAD_1913, BREAD)
                * StrictMath.pow(animal, ANIMAL)
                * StrictMath.pow(goods * (1 + QUEUE * (1 - now.servedUrban)), GOODS)
                * StrictMath.pow(state * SERVICES_TO_GOODS, SERVICES);
    }

    /** State retail price of manufactures, 1913 = 1. */
    public double stateGoods(Conditions now) {
        return now.wholesalePrice * retailMarkup;
    }

    /** Real industrial wage, 1913 = 1. */
    public double realWage(Conditions now, List<Region> regions) {
        return now.lever(Lever.INDUSTRY_WAGE) / WAGE_1913 / index(now, regions);
    }

    private static double bread(Conditions now, List<Region> regions) {
        double free = TownBazaar.meanPrivatePrice(regions);
        return now.rationed
                ? STATE_BREAD_RATIONED * now.breadPrice + (1 - STATE_BREAD_RATIONED) * free
                : STATE_BREAD * now.breadPrice + (1 - STATE_BREAD) * free * PRIVATE_BREAD_MARKUP;
    }
}
