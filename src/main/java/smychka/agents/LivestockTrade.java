package smychka.agents;

import static smychka.scenario.Parameter.HORSE_BUYERS;
import static smychka.scenario.Parameter.HORSE_BUYER_LAND;
import static smychka.scenario.Parameter.HORSE_BUYER_MONEY;
import static smychka.scenario.Parameter.HORSE_PRICE;
import static smychka.scenario.Parameter.HORSE_PURSE_LEFT;
import static smychka.scenario.Parameter.HORSE_SELLERS_ASKED;
import static smychka.scenario.Parameter.PRICE_OF_COW;
import static smychka.scenario.Parameter.PRICE_OF_PIG;
import static smychka.scenario.Parameter.PRICE_OF_SHEEP;
import static smychka.scenario.Parameter.RESTOCK_CATTLE;
import static smychka.scenario.Parameter.RESTOCK_KCAL;
import static smychka.scenario.Parameter.RESTOCK_SELLERS_ASKED;
import static smychka.scenario.Parameter.RESTOCK_SMALL;
import static smychka.scenario.Parameter.RESTOCK_THREAT;

import java.util.List;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/** Animals bought and sold between neighbours, horses on credit too where the state lends. */
final class LivestockTrade {

    /** Chances a month, in 65,536ths. */
    private final int horseBuyers;

    private final int restockCattle;
    private final int restockSmall;
    /** Hundredths of a hectare; kopecks. */
    private final int buyerLand;

    private final int buyerMoney;
    private final int purseLeft;
    private final double horsePrice;
    private final int cowPrice;
    private final int pigPrice;
    private final int sheepPrice;
    private final double restockKcal;
    private final double restockThreat;
    private final int horseAsked;
    private final int restockAsked;
    /** What the state lends this month for each household without a horse, kopecks. */
    private double credit;

    LivestockTrade(Parameters p) {
        horseBuyers = chance(p.of(HORSE_BUYERS));
        restockCattle = chance(p.of(RESTOCK_CATTLE));
        restockSmall = chance(p.of(RESTOCK_SMALL));
        buyerLand = (int) (100 * p.of(HORSE_BUYER_LAND));
        buyerMoney = (int) (100 * p.of(HORSE_BUYER_MONEY));
        purseLeft = (int) (100 * p.of(HORSE_PURSE_LEFT));
        horsePrice = 100 * p.of(HORSE_PRICE);
        cowPrice = (int) (100 * p.of(PRICE_OF_COW));
        pigPrice = (int) (100 * p.of(PRICE_OF_PIG));
        sheepPrice = (int) (100 * p.of(PRICE_OF_SHEEP));
        restockKcal = p.of(RESTOCK_KCAL);
        restockThreat = p.of(RESTOCK_THREAT);
        horseAsked = (int) p.of(HORSE_SELLERS_ASKED);
        restockAsked = (int) p.of(RESTOCK_SELLERS_ASKED);
    }

    private static int chance(double share) {
        return (int) (65_536 * share);
    }

    /** Works out how far the month's credit goes among the horseless. */
    void prepare(Conditions now, List<Region> regions) {
        long horseless = 0;
        for (var region : regions) {
            horseless += region.horseless;
        }
        credit = now.kopecks(now.lever(Lever.VILLAGE_HORSE_CREDIT)) / 12 / Math.max(1, horseless);
    }

    /** What a horse costs, kopecks: dear where goods are. */
    private double priceOfHorse(Village village) {
        return horsePrice * Math.max(1, village.region.now.wholesalePrice);
    }

    /** Households that lack a kind of animal may buy one: the horseless with land and money, others when well fed. */
    void month(Village village, long stream) {
        if (credit > 0) {
            lend(village, stream);
        }
        for (int i = 0; i < village.size; i++) {
            household(village, i, stream);
        }
    }

    private void household(Village village, int i, long stream) {
        var h = village.households[i];
        long bits = Draws.bits(stream, h.key);
        // whole numbers that are negative where a condition holds: one branch instead of a dozen nobody can guess
        int horse = h.horses - 1 & buyerLand - h.land & buyerMoney - h.money & Draws.part(bits, 0) - horseBuyers;
        int cow = h.cattle - 1 & Draws.part(bits, 1) - restockCattle & cowPrice - 1 - h.money;
        int pig = h.pigs - 1 & Draws.part(bits, 2) - restockSmall & pigPrice - 1 - h.money;
        int sheep = h.sheep - 1 & Draws.part(bits, 3) - restockSmall & sheepPrice - 1 - h.money;
        if ((horse | cow | pig | sheep) < 0) {
            buy(village, i, Draws.bits(stream, h.key, 1), horse < 0, cow < 0, pig < 0, sheep < 0);
        }
    }

    private void buy(Village village, int i, long places, boolean horse, boolean cow, boolean pig, boolean sheep) {
        var h = village.households[i];
        if (horse && !h.member) {
            double price = priceOfHorse(village);
            deal(village, i, Animal.HORSE, (int) Math.min(h.money - purseLeft, price), horseAsked, places);
        }
        if (h.kcal <= restockKcal || village.region.threat > restockThreat) {
            return;
        }
        if (cow && h.money >= cowPrice) {
            deal(village, i, Animal.CATTLE, cowPrice, restockAsked, places);
        }
        if (pig && h.money >= pigPrice) {
            deal(village, i, Animal.PIG, pigPrice, restockAsked, places);
        }
        if (sheep && h.money >= sheepPrice) {
            deal(village, i, Animal.SHEEP, sheepPrice, restockAsked, places);
        }
    }

    /** Lends some of the horseless who have land the price of a horse that a neighbour can spare; no debts are kept. */
    private void lend(Village village, long stream) {
        int kopecks = (int) priceOfHorse(village);
        int lending = chance(Math.min(1, credit / kopecks));
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            long bits = Draws.bits(stream, h.key, 2);
            if (h.horses > 0 || h.member || h.land <= buyerLand || Draws.part(bits, 0) >= lending) {
                continue;
            }
            var seller = seller(village, i, Animal.HORSE, Draws.part(bits, 1), village.size);
            if (seller != null) {
                h.money += kopecks;
                village.region.page.post(Flow.HORSE_CREDIT, kopecks, h.key);
                deal(village, i, Animal.HORSE, kopecks, seller);
            }
        }
    }

    private static void deal(Village village, int i, Animal animal, int kopecks, int asked, long places) {
        deal(village, i, animal, kopecks, seller(village, i, animal, Draws.part(places, animal.ordinal()), asked));
    }

    private static void deal(Village village, int i, Animal animal, int kopecks, PeasantHousehold seller) {
        var buyer = village.households[i];
        if (seller != null) {
            seller.addHeads(animal, -1);
            buyer.addHeads(animal, 1);
            buyer.money -= kopecks;
            seller.money += kopecks;
            village.region.page.post(Flow.LIVESTOCK_PAID, kopecks, buyer.key);
        }
    }

    /** The first of some neighbours in a row, from a drawn place on, who has two or more to spare. */
    private static PeasantHousehold seller(Village village, int buyer, Animal animal, int place, int asked) {
        int from = (place * village.size) >> 16;
        for (int k = 0; k < Math.min(asked, village.size); k++) {
            int j = (from + k) % village.size;
            if (j != buyer && village.households[j].heads(animal) >= 2) {
                return village.households[j];
            }
        }
        return null;
    }
}
