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
    /** What a horse costs this month, kopecks, and the chance of a horseless household to be lent as much. */
    private int horseKopecks;

    private int lending;

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

    /** Works out what a horse costs, and to how many of the horseless the month's credit lends the price of one. */
    void prepare(Conditions now, List<Region> regions) {
        horseKopecks = (int) (horsePrice * Math.max(1, now.wholesalePrice));
        long horseless = 0;
        for (var region : regions) {
            horseless += region.horseless;
        }
        double credit = now.kopecks(now.lever(Lever.VILLAGE_HORSE_CREDIT)) / 12;
        lending = horseless > 0 ? chance(Math.min(1, credit / horseless / horseKopecks)) : 0;
    }

    /** Households that lack a kind of animal may buy one: the horseless with land and money, others when well fed. */
    void month(Village village, long stream) {
        for (int i = 0; i < village.size; i++) {
            household(village, i, stream);
        }
    }

    private void household(Village village, int i, long stream) {
        var h = village.households[i];
        long bits = Draws.bits(stream, h.key);
        if (lending > 0 && h.horses == 0 && !h.member && h.land > buyerLand) {
            borrow(village, i, Draws.bits(stream, h.key, 2));
        }
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
            deal(village, i, Animal.HORSE, Math.min(h.money - purseLeft, horseKopecks), horseAsked, places);
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

    /** Is lent the price of a horse where a neighbour has one to sell; the loan is written off (no debts are kept). */
    private void borrow(Village village, int i, long bits) {
        var h = village.households[i];
        var seller = seller(village, i, Animal.HORSE, Draws.part(bits, 1), village.size);
        if (Draws.part(bits, 0) < lending && seller != null) {
            h.money += horseKopecks;
            village.region.page.post(Flow.HORSE_CREDIT, horseKopecks, h.key);
            deal(village, i, Animal.HORSE, horseKopecks, seller);
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
