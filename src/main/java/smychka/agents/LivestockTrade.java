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

import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/** Animals bought and sold between neighbours. */
final class LivestockTrade {

    private final double horseBuyers;
    private final int buyerLand;
    private final int buyerMoney;
    private final int purseLeft;
    private final double horsePrice;
    private final int horseAsked;
    private final double restockCattle;
    private final double restockSmall;
    private final double restockKcal;
    private final double restockThreat;
    private final int restockAsked;
    private final int[] price;

    LivestockTrade(Parameters p) {
        horseBuyers = p.of(HORSE_BUYERS);
        buyerLand = (int) (100 * p.of(HORSE_BUYER_LAND));
        buyerMoney = (int) (100 * p.of(HORSE_BUYER_MONEY));
        purseLeft = (int) (100 * p.of(HORSE_PURSE_LEFT));
        horsePrice = 100 * p.of(HORSE_PRICE);
        horseAsked = (int) p.of(HORSE_SELLERS_ASKED);
        restockCattle = p.of(RESTOCK_CATTLE);
        restockSmall = p.of(RESTOCK_SMALL);
        restockKcal = p.of(RESTOCK_KCAL);
        restockThreat = p.of(RESTOCK_THREAT);
        restockAsked = (int) p.of(RESTOCK_SELLERS_ASKED);
        price = new int[] {
            0, (int) (100 * p.of(PRICE_OF_COW)), (int) (100 * p.of(PRICE_OF_PIG)), (int) (100 * p.of(PRICE_OF_SHEEP))
        };
    }

    /** Draw 0 of the month's stream is for a horse, the others for their kind. A horseless household with land and money asks a few neighbours who have two or more. */
    void buyHorse(Village village, int i, long stream) {
        var buyer = village.households[i];
        if (buyer.land <= buyerLand || buyer.money <= buyerMoney) {
            return;
        }
        long bits = Draws.bits(stream, buyer.key);
        if (Draws.lane(bits, 0) >= horseBuyers) {
            return;
        }
        var seller = seller(village, i, Animal.HORSE, Draws.lane(bits, 1), horseAsked);
        if (seller != null) {
            double wholesale = Math.max(1, village.region.now.wholesalePrice);
            deal(seller, buyer, Animal.HORSE, (int) Math.min(buyer.money - purseLeft, horsePrice * wholesale));
            buyer.horses = 1;
        }
    }

    /** Young stock bought by those who have none of the kind and are well fed; returns the heads they then have. */
    int restock(Village village, int i, Animal animal, long stream) {
        var buyer = village.households[i];
        if (buyer.kcal <= restockKcal
                || village.region.threat > restockThreat
                || buyer.money < price[animal.ordinal()]) {
            return 0;
        }
        long bits = Draws.bits(stream, buyer.key, animal.ordinal());
        if (Draws.lane(bits, 0) >= (animal == Animal.CATTLE ? restockCattle : restockSmall)) {
            return 0;
        }
        var seller = seller(village, i, animal, Draws.lane(bits, 1), restockAsked);
        if (seller == null) {
            return 0;
        }
        deal(seller, buyer, animal, price[animal.ordinal()]);
        return 1;
    }

    private static void deal(PeasantHousehold seller, PeasantHousehold buyer, Animal animal, int kopecks) {
        seller.addHeads(animal, -1);
        buyer.money -= kopecks;
        seller.money += kopecks;
        buyer.village.region.page.post(Flow.LIVESTOCK_PAID, kopecks, buyer.key);
    }

    /** The first of some neighbours in a row, from a drawn place on, who has two or more to spare. */
    private static PeasantHousehold seller(Village village, int buyer, Animal animal, double luck, int asked) {
        int from = (int) (luck * village.size);
        for (int k = 0; k < Math.min(asked, village.size); k++) {
            int j = (from + k) % village.size;
            if (j != buyer && village.households[j].heads(animal) >= 2) {
                return village.households[j];
            }
        }
        return null;
    }
}
