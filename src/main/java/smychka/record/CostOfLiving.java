package smychka.record;

import smychka.agents.Conditions;
import smychka.agents.TownBazaar;
import smychka.model.Economy;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.unit.RegionCode;

/**
 * The price index of a worker's budget, 1913 = 1: a geometric mean of bread (.18), meat and dairy (.22), manufactures
 * (.44) and services (.16), with bread and goods at the prices they are really had at.
 */
final class CostOfLiving {

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

    private CostOfLiving() {}

    static double index(Economy economy) {
        Conditions now = economy.nation().now();
        double state = stateGoods(economy);
        double habit = now.tradersShare * PRIVATE_COUNTED;
        double goods = StrictMath.pow(state, 1 - habit) * StrictMath.pow(Math.max(now.privateGoodsPrice, 0.1), habit);
        double animal = StrictMath.pow(now.meatPrice / MEAT_1913, MEAT_IN_ANIMAL)
                * StrictMath.pow(now.dairyPrice / DAIRY_1913, 1 - MEAT_IN_ANIMAL);
        return StrictMath.pow(bread(economy) / BREAD_1913, BREAD)
                * StrictMath.pow(animal, ANIMAL)
                * StrictMath.pow(goods * (1 + QUEUE * (1 - now.servedUrban)), GOODS)
                * StrictMath.pow(state * SERVICES_TO_GOODS, SERVICES);
    }

    /** State retail price of manufactures, 1913 = 1. */
    static double stateGoods(Economy economy) {
        return economy.nation().now().wholesalePrice
                * economy.scenario().parameters().of(Parameter.RETAIL_MARKUP);
    }

    static double wage(Economy economy) {
        return economy.scenario().policy().value(Lever.INDUSTRY_WAGE, economy.month(), RegionCode.CIR);
    }

    /** Real industrial wage, 1913 = 1. */
    static double realWage(Economy economy) {
        return wage(economy) / WAGE_1913 / index(economy);
    }

    private static double bread(Economy economy) {
        var now = economy.nation().now();
        double free = TownBazaar.meanPrivatePrice(economy.regions());
        return now.rationed
                ? STATE_BREAD_RATIONED * now.breadPrice + (1 - STATE_BREAD_RATIONED) * free
                : STATE_BREAD * now.breadPrice + (1 - STATE_BREAD) * free * PRIVATE_BREAD_MARKUP;
    }
}
