package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smychka.ledger.Flow;
import smychka.policy.Lever;

/** What a village offers of its grain, and what it bids for. */
class GrainOffersTest extends OneVillage {

    private void prices(double state, double privately) {
        country.now.statePrice = state;
        region.privatePrice = privately;
        country.rules.sales.prepare(region);
    }

    @Test
    void whatTheMonthsPricesMeanIsWorkedOutOnceForAll() {
        country.now.freedom = 0.5;
        prices(60, 80);
        double retail = 1.5 * usual(RETAIL_MARKUP);
        double farm = (1 - usual(PRIVATE_IN_FARM_PRICE)) * 60 + usual(PRIVATE_IN_FARM_PRICE) * 60;
        double terms = farm / retail * StrictMath.pow(0.8, usual(AVAIL_POW)) / usual(TERMS0);
        assertEquals(terms, region.terms(), 1e-9);
        double pull = StrictMath.pow(terms, usual(ETA_TERMS));
        double sold = usual(SIGMA_MAX) * pull / (pull + StrictMath.pow(usual(THETA_TERMS), usual(ETA_TERMS)));
        assertEquals(sold * usual(SALES_SEASON_WINTER), region.outlook.soldShare, 1e-9);
        double months =
                usual(STOCK_MONTHS) * Math.min(usual(RESERVE_MOST), StrictMath.pow(terms, -usual(RESERVE_FALLS)));
        assertEquals(Math.max(usual(STOCK_MONTHS) * usual(RESERVE_LEAST), months), months(), 1e-9);
        assertEquals(0, region.outlook.temptation, 0.0);
        assertEquals(100 * usual(MONEY_NORM), purseUnit(), 1e-9);
        country.now.wholesalePrice = 3;
        prices(60, 400);
        assertEquals(100 * usual(MONEY_NORM) * 3 * usual(RETAIL_MARKUP) / usual(MONEY_RETAIL), purseUnit(), 1e-9);
        double tempted = usual(TEMPT) * StrictMath.log(400 / (usual(TEMPT_FROM) * 60)) * (usual(TEMPT_FREEDOM) + 0.5);
        assertEquals(tempted, region.outlook.temptation, 1e-12);
        double free = usual(NEPMAN_BUY_RATIO) * 0.5 * usual(PRIVATE_CEILING) * 60;
        double price = (1 - usual(PRIVATE_IN_FARM_PRICE)) * 60 + usual(PRIVATE_IN_FARM_PRICE) * Math.max(60, free);
        double dear = price / (3 * usual(RETAIL_MARKUP)) * StrictMath.pow(0.8, usual(AVAIL_POW)) / usual(TERMS0);
        assertEquals(dear, region.terms(), 1e-9);
        region.shops.servedRural = 0;
        prices(1, 1);
        assertEquals(
                usual(STOCK_MONTHS)
                        * Math.min(usual(RESERVE_MOST), StrictMath.pow(usual(TERMS_FLOOR), -usual(RESERVE_FALLS))),
                months(),
                1e-9);
    }

    /** Months of food held in reserve beyond the harvest, and what counts as a purse, kopecks. */
    private double months() {
        return region.outlook.foodHeld - country.now.season.monthsToHarvest();
    }

    private double purseUnit() {
        return (1 + usual(IDLE_MONEY) * (1 - region.shops.servedRural)) / region.outlook.perPurse;
    }

    private double reserve(int month, double response) {
        var season = Season.of(month, P);
        double seed = season.holdsSeed() ? 400 * SEED * (month == 8 ? 1 : usual(RESERVE_SEED)) : 0;
        return 5 * want() * (season.monthsToHarvest() + months()) + HORSE * season.feedLeft() * response + seed;
    }

    @ParameterizedTest
    @CsvSource({"8", "10", "3", "6"})
    void whatIsLeftOverFoodFeedAndSeedIsPartlyOffered(int month) {
        found(month, Map.of());
        region.custom.feedResponse = 1.1;
        prices(60, 80);
        var h = country.household(region, 5);
        h.horses = 1;
        h.grain = 8000;
        h.money = 2000;
        h.bid = 3;
        country.rules.sales.offer(village);
        double usualPurse = usual(MONEY_HOUSEHOLD) + 5 * usual(MONEY_PERSON) + 4 * usual(MONEY_LAND);
        double purse = 2000 / (purseUnit() * usualPurse);
        double factor = 1
                / (1 + usual(MONEY_DAMPING) * StrictMath.pow(purse * (1 + usual(IDLE_MONEY) * 0.2), usual(MONEY_POW)));
        double share = Math.min(usual(OFFER_MOST), usual(OFFER_SCALE) * region.outlook.soldShare * factor);
        double offer = (8000 - reserve(month, 1.1)) * share;
        assertEquals(offer, h.privateOffer + h.stateOffer, 2);
        assertEquals(offer * region.outlook.privateShare, h.privateOffer, 2);
        assertEquals(0, h.bid);
        assertEquals(h.privateOffer, region.privateOffers);
        assertEquals(h.stateOffer, region.stateOffers);
        assertTrue(offer > 100, "an offer worth the name");
    }

    @Test
    void wherePursesGrowWithLandTheLargerOfTwoFarmsWithTheSameToSpareSellsMore() {
        country = new LittleCountry(P.with(MONEY_LAND, 0.08), 1926, 3, Map.of(), 0);
        region = country.region();
        village = region.villages[0];
        prices(60, 80);
        int offered = 0;
        for (int hectares : new int[] {2, 4, 12}) {
            var h = country.household(region, 5);
            h.land = 100 * hectares;
            h.money = 10_000;
            h.grain = 8000 + (int) (h.land * region.outlook.seedHeld);
            country.rules.sales.offer(village);
            assertTrue(h.privateOffer + h.stateOffer > offered, hectares + " ha");
            offered = h.privateOffer + h.stateOffer;
        }
    }

    @Test
    void whatCooperativesPayBackRaisesTheTermsAndIsPaid() {
        found(3, Map.of(Lever.VILLAGE_COOPERATIVE_SHARE, 0.2));
        country.now.freedom = 0;
        prices(60, 80);
        double terms = region.terms();
        found(3, Map.of());
        country.now.freedom = 0;
        prices(60, 80);
        assertEquals(1.2, terms / region.terms(), 1e-9);
        found(3, Map.of(Lever.VILLAGE_COOPERATIVE_SHARE, 0.2));
        prices(60, 80);
        var h = country.household(region, 5);
        h.grain = 1000;
        h.stateOffer = 100;
        country.now.officesShare = 1;
        country.rules.sales.trade(village);
        assertEquals(100 * 60 * 1.2 / 10, country.posted(Flow.STATE_PURCHASE_PAID), 1);
    }

    @Test
    void whoLacksGrainBidsAsFarAsThePurseGoes() {
        prices(60, 80);
        var rich = country.household(region, 5);
        rich.money = 100_000;
        rich.grain = 40;
        var poor = country.household(region, 5);
        poor.money = 100;
        var enough = country.household(region, 5);
        enough.grain = 300;
        country.rules.sales.offer(village);
        double lack = 5 * want() * usual(BID_WANT) * usual(BID_MONTHS) - 40;
        assertEquals((int) lack, rich.bid, 1);
        assertEquals((int) (usual(BID_PURSE) * 100 / 8), poor.bid);
        assertEquals(0, enough.bid + enough.privateOffer + enough.stateOffer);
        assertEquals(rich.bid + poor.bid, region.bids);
    }

    @Test
    void whereTheKolkhozMarketIsLegalMembersSellOnceTheirQuotaIsMet() {
        assertEquals(0, offeredByAMember(0, 0), "trade is not free and there is no market");
        assertTrue(offeredByAMember(1, 0) > 100, "the quota is met");
        assertEquals(0, offeredByAMember(1, 500), "half a tonne is still due");
    }

    private int offeredByAMember(double market, int due) {
        found(10, Map.of(Lever.COLLECTIVIZATION_MARKET, market));
        country.now.freedom = 0.05;
        prices(60, 80);
        village.kolkhoz = new Kolkhoz(village, 0, 1);
        village.kolkhoz.quotaLeft = due;
        var member = country.household(region, 5);
        member.member = true;
        member.grain = 8000;
        country.rules.sales.offer(village);
        return member.privateOffer;
    }

    @Test
    void aDearMarketTemptsEvenTheNeedy() {
        prices(60, 900);
        var h = country.household(region, 5);
        h.grain = 100;
        var bare = country.household(region, 5);
        bare.grain = (int) (5 * usual(TEMPT_STORE));
        country.rules.sales.offer(village);
        assertEquals((int) (100 * region.outlook.temptation), h.privateOffer);
        assertTrue(h.privateOffer > 0);
        assertEquals(0, bare.privateOffer);
    }
}
