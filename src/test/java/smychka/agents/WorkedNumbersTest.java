package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import smychka.random.Draws;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/** Decisions against numbers worked by hand: section 12 of the specification. */
class WorkedNumbersTest {

    /** The numbers of the specification, where a fit has moved ours. */
    private static final Parameters P = Parameters.reference()
            .with(Parameter.MORT_MILD, 0.65)
            .with(Parameter.MORT_SCALE, 1.5)
            .with(Parameter.IDLE_MONEY, 1.6)
            .with(Parameter.AVAIL_POW, 0.8)
            .with(Parameter.PRICE_UP, 0.075)
            .with(Parameter.ETA_TERMS, 2.2)
            .with(Parameter.THETA_TERMS, 0.55)
            .with(Parameter.MONEY_POW, 3.3)
            .with(Parameter.QE_SOW, 0.55)
            .with(Parameter.MONEY_NORM, 30);
    /** With the largest share sold that the numbers were worked with. */
    private static final GrainSales SALES = new GrainSales(P.with(Parameter.SIGMA_MAX, 0.245), new Diet(P));

    private static final GrainMarket MARKET = new GrainMarket(P);
    private static final Trust TRUST = new Trust(P, 1, 1, 1, 1000);

    @Test
    void fivePeopleWithAGardenAndACowWantTwentyTwoKiloOfGrain() {
        assertEquals(22.047, new Diet(P).want(1, 1, 5) / 5, 0.0005);
    }

    @Test
    void atThirteenHundredKcalDeathComesThreeAndAHalfTimesAsOften() {
        double multiplier = new Mortality(P).multiplier(1300);
        // by hand 1 + 1.16 (sqrt 10 - 1); the specification's 3.5083 and .007017 come from a rounded root
        assertEquals(3.50824, multiplier, 0.000005);
        assertEquals(0.0070165, P.of(Parameter.DEATH_R) / 12 * multiplier, 0.00000005);
    }

    @Test
    void inAnOctoberOfGoodTermsThreeEighthsOfTheSurplusAreOffered() {
        double share = SALES.soldShare(1, 1.9);
        double factor = SALES.moneyFactor(1, 1);
        assertEquals(0.1932, share / 1.9, 0.00005);
        assertEquals(0.6452, factor, 0.00005);
        assertEquals(0.2368, share * factor, 0.00005);
        assertEquals(379, 1000 * SALES.offered(share, factor), 0.5);
        assertEquals(0, SALES.privateShare(0, 200, 67), 0.0);
    }

    @Test
    void emptyShopsAndAFullPurseKeepFiveSixthsOfTheOfferAtHome() {
        double terms = SALES.terms(67, 67, 1, 2, 0.57) / SALES.terms(67, 67, 1, 2, 1);
        double share = SALES.soldShare(terms, 1.9);
        double factor = SALES.moneyFactor(1.2, 0.57);
        assertEquals(0.6378, terms, 0.00005);
        assertEquals(0.1504, factor, 0.00005);
        assertEquals(65, 1000 * SALES.offered(share, factor), 0.5);
    }

    @Test
    void thePrivatePartOfAnOfferGrowsWithThePrivatePrice() {
        assertEquals(0.0651, SALES.privateShare(1, 67, 67), 0.00005);
        assertEquals(0.2099, SALES.privateShare(1, 1.25 * 67, 67), 0.00005);
        assertEquals(0.5389, SALES.privateShare(1, 1.6 * 67, 67), 0.00005);
    }

    @Test
    void aNepmanBuysForHalfHisPurseWhereTheOutletPaysAndATenthWhereItDoesNot() {
        double freight = MARKET.freight(1000, 1);
        assertEquals(17.2, freight, 1e-9);
        assertEquals(11_363, (long) MARKET.traderWish(100_000, 50, 80, freight, 1));
        assertEquals(1_136, (long) MARKET.traderWish(100_000, 50, 65, freight, 1));
    }

    @Test
    void trustsWithCreditAndSyndicatesRaisePricesUntilCreditEnds() {
        double up = step(0.94, 10, 1);
        assertEquals(0.075, up, 1e-9);
        double price = 0.94;
        int months = 0;
        while (price < 2) {
            price *= StrictMath.exp(step(price, 10, 1));
            months++;
        }
        assertTrue(months >= 11, months + " months to 2.0");
        for (double p = 2; p > 1.1; p *= StrictMath.exp(step(p, 10, 0))) {
            double step = step(p, 10, 0);
            assertTrue(step < 0 && step >= -0.05, p + ": " + step);
        }
        assertEquals(0, step(1.05, 0, 0), 1e-12);
    }

    private static double step(double price, double cover, double credit) {
        return TRUST.freePriceStep(price, cover, TRUST.wanted(credit, 1), TRUST.tolerated(credit));
    }

    @Test
    void fearLeavesAThirdOfTheLandUnsown() {
        assertEquals(329, (int) new Sowing(P, new Tenancy(P)).desired(500, 0.6, 1, 0, 0, 1922));
    }

    @Test
    void taxedLandCountsMoreThanInProportionUnderProgression() {
        var taxation = new Taxation(P, (year, region) -> 1);
        assertEquals(1 + 2 * P.of(Parameter.TAX_PROGRESSION_STEP), taxation.exponent(2), 1e-12);
        assertEquals(1, taxation.exponent(0), 0.0);
        var flat = taxation.scale(0);
        var progressive = taxation.scale(2);
        var poor = household(200, 0, 0);
        var rich = household(800, 0, 0);
        assertEquals(4, taxation.weight(rich, flat) / (double) taxation.weight(poor, flat), 0.01);
        assertTrue(taxation.weight(rich, progressive) > 4 * taxation.weight(poor, progressive));
        assertTrue(taxation.weight(household(800, 2, 1), flat) > taxation.weight(rich, flat));
    }

    private static PeasantHousehold household(int land, int horses, int cattle) {
        var h = new PeasantHousehold(Draws.founderKey(0, 1), null);
        h.land = land;
        h.horses = (short) horses;
        h.cattle = (short) cattle;
        return h;
    }

    @Test
    void reliefGoesToTheHungryWithAnEmptyStoreAlone() {
        var supplies = new StateSupplies(P, new Diet(P));
        double limit = P.of(Parameter.RELIEF_KCAL);
        assertEquals(5 * 250, supplies.reliefNeed(5, limit - 250, 0));
        assertEquals(0, supplies.reliefNeed(5, limit, 0));
        assertEquals(0, supplies.reliefNeed(5, limit - 250, (int) (5 * P.of(Parameter.RELIEF_STORE))));
    }

    @Test
    void theHorselessArePoorAndTheWellHorsedWithMuchLandAreKulaks() {
        var census = new Census(P, new Tenancy(P));
        assertEquals(Stratum.KULAK, census.stratum(1000, 2, 0, 400));
        assertEquals(Stratum.MIDDLE, census.stratum(1000, 1, 0, 400));
        assertEquals(Stratum.KULAK, census.stratum(1000, 1, 250, 400), "52 days of hired labour");
        assertEquals(Stratum.MIDDLE, census.stratum(400, 1, 0, 400));
        assertEquals(Stratum.POOR, census.stratum(400, 0, 0, 400));
        assertEquals(Stratum.POOR, census.stratum(200, 1, 0, 400));
        assertEquals(Stratum.PROLETARIAN, census.stratum(100, 1, 0, 400));
    }

    @Test
    void tenthsOfTheYieldAreLostWithoutHorses() {
        var harvest = new Harvest(P, (year, region) -> 1, new Draws(1), new Tenancy(P));
        assertEquals(0.90, harvest.draughtFactor(0, 500), 1e-9);
        assertEquals(0.95, harvest.draughtFactor(1, 1000), 1e-9);
        assertEquals(1, harvest.draughtFactor(1, 500), 1e-9);
    }
}
