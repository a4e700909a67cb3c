package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.market.PriceRules;

/** Meat and milk between the villages and towns of two regions with a thousand km of rail between them. */
class TownBazaarTest {

    private static final double STEP = 1e-12;

    private LittleCountry country;
    private Region here;
    private Region there;
    private TownBazaar bazaar;

    @BeforeEach
    void found() {
        country = new LittleCountry(1926, 3);
        here = country.region();
        there = country.region();
        bazaar = new TownBazaar(country.p, new GrainMarket(country.p));
    }

    private void offer(Region region, long meat, long milk) {
        region.meatOffers = meat;
        region.milkOffers = milk;
    }

    private void budget(Region region, long meat, long dairy) {
        region.town.bazaarBudgetMeat = meat;
        region.town.bazaarBudgetDairy = dairy;
    }

    private static double stepped(double price, double budget, double supply) {
        return PriceRules.bazaarStep(price, budget, supply, usual(BAZAAR_ADJ), usual(BAZAAR_STEP));
    }

    /** Kopecks a kg between the two regions. */
    private double carriage(double ofKind) {
        return ofKind * new GrainMarket(country.p).carriage(here, there, country.now.freedom) / 10;
    }

    @Test
    void eachRegionsPricesFollowItsOwnBudgetsAndOffers() {
        offer(here, 1000, 4000);
        offer(there, 1000, 4000);
        budget(here, 33_000, 26_000);
        budget(there, 27_000, 28_000);
        bazaar.open(country.now, country.regions);
        double meat = stepped(30, 33_000, 1000);
        double dear = stepped(7, 28_000, 4000);
        assertEquals(meat, here.meat.price, STEP);
        assertEquals(dear, there.milk.price, STEP);
        assertEquals(Math.min(1, 33_000 / meat / 1000), here.meat.soldShare, STEP);
        assertEquals(Math.min(1, 1000 / (33_000 / meat)), here.meat.servedShare, STEP);
        assertEquals(Math.min(1, 28_000 / dear / 4000), there.milk.soldShare, STEP);
        assertEquals(Math.min(1, 4000 / (28_000 / dear)), there.milk.servedShare, STEP);
        assertEquals(meat, here.meat.brings, 1e-9, "nothing was sent away");
        double cheap = there.meat.price;
        double sold = there.meat.bought;
        assertEquals((here.meat.bought * meat + sold * cheap) / (here.meat.bought + sold), country.now.meatPrice, 1e-9);
    }

    @Test
    void pricesKeepWithinBoundsAndNothingIsSoldWhereTownsHaveNoMoney() {
        offer(here, 100, 100);
        budget(there, 1, 1_000_000);
        here.meat.found(1);
        there.milk.found(1e6);
        bazaar.open(country.now, country.regions);
        assertEquals(usual(MEAT_KOPECKS_LOWEST), here.meat.price, 0.0);
        assertEquals(usual(DAIRY_PRICE_HIGHEST), there.milk.price, 0.0);
        assertEquals(0, here.meat.boughtShare, 0.0);
        assertEquals(0, here.meat.servedShare, 0.0);
        assertTrue(here.milk.soldShare > 0, "the other region's towns have money for milk, and some of it goes there");
        here.meat.found(1e6);
        there.milk.found(0.1);
        budget(there, 0, 0);
        bazaar.open(country.now, country.regions);
        assertEquals(usual(MEAT_KOPECKS_HIGHEST), here.meat.price, 0.0);
        assertEquals(usual(DAIRY_PRICE_LOWEST), there.milk.price, 0.0);
        assertEquals(0, here.milk.soldShare, 0.0);
    }

    @Test
    void meatStaysWhereTheOtherRegionsPriceIsHigherByNoMoreThanTheCarriage() {
        offer(here, 1000, 0);
        budget(here, 30_000, 0);
        budget(there, 30_000, 0);
        there.meat.found(30 + carriage(usual(MEAT_CARRIAGE)) - 1e-9);
        bazaar.open(country.now, country.regions);
        assertEquals(1, here.meat.sent[0], 0.0);
        assertEquals(0, here.meat.sent[1], 0.0);
    }

    @Test
    void meatGoesToTheDearRegionALittleAtATimeWhereTheGapExceedsTheCarriage() {
        offer(here, 1000, 0);
        budget(here, 30_000, 0);
        budget(there, 90_000, 0);
        there.meat.found(33 + carriage(usual(MEAT_CARRIAGE)));
        bazaar.open(country.now, country.regions);
        double sent = usual(BAZAAR_ROUTES) * 0.1 * 0.75;
        assertEquals(sent, here.meat.sent[1], 1e-12, "a tenth dearer; three quarters of all budgets are there");
        assertEquals(1 - sent, here.meat.sent[0], 1e-12);
        assertEquals(0, there.meat.sent[0], 0.0, "nobody carries to where it is cheap");
        double each =
                sent * there.meat.boughtShare * there.meat.price + (1 - sent) * here.meat.boughtShare * here.meat.price;
        assertEquals(each, here.meat.soldShare * here.meat.brings, 1e-9, "sellers get what both markets bring");
        there.meat.found(10);
        bazaar.open(country.now, country.regions);
        assertEquals(0, here.meat.sent[1], 0.0, "and stays at home again");
    }

    @Test
    void inTheLongRunPricesDifferByTheCarriage() {
        offer(here, 10_000, 100_000);
        budget(here, 100_000, 100_000);
        budget(there, 300_000, 300_000);
        for (int month = 0; month < 240; month++) {
            bazaar.open(country.now, country.regions);
        }
        assertEquals(carriage(usual(MEAT_CARRIAGE)), there.meat.price - here.meat.price, 0.1);
        assertEquals(carriage(usual(DAIRY_CARRIAGE)), there.milk.price - here.milk.price, 0.1);
        assertEquals(1, here.meat.sent[0] + here.meat.sent[1], STEP);
    }

    @Test
    void townsPayTheVillagesWhoseMeatTheyBought() {
        offer(here, 1000, 0);
        budget(here, 20_000, 0);
        budget(there, 20_000, 0);
        here.meat.sent[0] = 0.25;
        here.meat.sent[1] = 0.75;
        there.meat.found(30 + carriage(usual(MEAT_CARRIAGE)));
        bazaar.open(country.now, country.regions);
        here.page.post(Flow.BAZAAR_PAID_TO_PEASANTS, 10_001, 0);
        here.page.post(Flow.MEAT_SOLD, 300, 0);
        here.town.bazaarWeight = there.town.bazaarWeight = 20_000;
        country.townsman(here, 2, 0);
        country.townsman(there, 4, 0);
        bazaar.bill(country.regions);
        assertEquals(10_001, here.bazaarBill.amount() + there.bazaarBill.amount(), "to the last kopeck");
        double owedHere = here.meat.bought * here.meat.price;
        double owedThere = there.meat.bought * there.meat.price;
        assertEquals(10_001 * owedThere / (owedHere + owedThere), there.bazaarBill.amount(), 2);
        assertEquals(300, 2 * here.meat.perHead + 4 * there.meat.perHead, 1e-9, "all that was sold is eaten");
        assertTrue(there.meat.perHead > 0 && here.meat.perHead > 0);
        there.town.bazaarWeight = 0;
        bazaar.bill(country.regions);
        assertEquals(10_001, here.bazaarBill.amount(), "who has no money cannot be billed");
    }

    @Test
    void allTownsPayWhereNoneThatBoughtHasMoney() {
        here.page.post(Flow.BAZAAR_PAID_TO_PEASANTS, 400, 0);
        here.town.bazaarWeight = 10;
        there.town.bazaarWeight = 30;
        bazaar.bill(country.regions);
        assertEquals(100, here.bazaarBill.amount());
        assertEquals(300, there.bazaarBill.amount());
        assertEquals(0, here.meat.perHead + here.milk.perHead, 0.0);
    }

    private double feed(double meatPrice, double privatePrice) {
        here.meat.found(meatPrice);
        here.privatePrice = privatePrice;
        bazaar.bill(country.regions);
        return here.custom.feedResponse;
    }

    @Test
    void dearMeatIsWorthFeedingForAndDearGrainIsNot() {
        double grain = (1 - usual(FEED_PRIVATE_SHARE)) * 60 + usual(FEED_PRIVATE_SHARE) * 80;
        double normal = usual(MEAT_PRICE_NORMAL) * grain / 10;
        assertEquals(1, feed(normal, 80), 1e-12);
        assertEquals(1 + usual(FEED_EL) * 0.2, feed(1.2 * normal, 80), 1e-12);
        assertEquals(usual(FEED_RESPONSE_HIGHEST), feed(10 * normal, 80), 0.0);
        assertEquals(usual(FEED_RESPONSE_LOWEST), feed(normal, 5000), 0.0);
        double ceiling = (1 - usual(FEED_PRIVATE_SHARE)) * 60 + usual(FEED_PRIVATE_SHARE) * usual(FEED_PRIVATE_CEILING);
        assertEquals(1, feed(usual(MEAT_PRICE_NORMAL) * ceiling / 10, 9000), 1e-12);
    }

    @Test
    void aMeanPriceCountsCountrymen() {
        here.privatePrice = 60;
        there.privatePrice = 100;
        assertEquals(80, TownBazaar.meanPrivatePrice(country.regions), 1e-12);
    }
}
