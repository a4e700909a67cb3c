package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameter;
import smychka.scenario.Parameters;

/** Deliveries of those outside the kolkhoz, against numbers worked by hand. */
class FarmQuotasTest {

    private static final Parameters P = Parameters.reference();

    private final LittleCountry country;
    private final PeasantHousehold h;

    FarmQuotasTest() {
        country = new LittleCountry(
                1930, 10, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3, Lever.PROCUREMENT_VILLAGE_NORM, 13.5), 0);
        h = country.household(country.region(), 5);
        h.land = 500;
        h.sownLast = 500;
        h.grain = 3000;
        country.now.statePrice = 60;
        country.now.ease = 1;
    }

    /** A year's quota of the household, kg: five hectares of .8 t, as the plan counts them, .9 of a kolkhoz's. */
    private double yearly() {
        return 500 * 0.8 * 10 * P.of(Parameter.YIELD_SCALE) * 0.3 * P.of(Parameter.FARM_QUOTA);
    }

    private int deliveries() {
        country.rules.farmQuotas.month(h.village);
        return (int) country.posted(Flow.FARM_QUOTA);
    }

    @Test
    void octobersPartOfThePlanIsTakenAtTheStatesPrice() {
        int due = (int) (yearly() * P.of(Parameter.QUOTA_OCTOBER));
        assertEquals(due, deliveries());
        assertEquals(3000 - due, h.grain);
        assertEquals(due * 6, h.money);
        assertEquals(due, h.soldOfYear);
        assertEquals(due * 6, country.posted(Flow.FARM_QUOTA_PAID));
    }

    @Test
    void theNormOfFoodSeedAndFeedIsLeft() {
        // 5 x 13.5 x 10 + 500 x 1.22 x .55 = 1010.5; .92 of what lies above
        h.grain = 1100;
        assertEquals((int) (0.92 * 89.5), deliveries());
        assertEquals(1100 - 82, h.grain);
    }

    @Test
    void whoHasNoMoreThanTheNormDeliversNothing() {
        h.grain = 1010;
        assertEquals(0, deliveries());
    }

    @Test
    void lessIsAskedForOnceNeedsAreCovered() {
        country.now.ease = 0;
        assertEquals((int) (yearly() * P.of(Parameter.QUOTA_OCTOBER) * P.of(Parameter.QUOTA_EASE_LEAST)), deliveries());
    }

    @Test
    void membersDeliverThroughTheirKolkhoz() {
        h.member = true;
        assertEquals(0, deliveries());
        assertEquals(3000, h.grain);
    }

    @Test
    void theMoreIsSownTheMoreIsDue() {
        int before = -1;
        for (int area = 0; area <= 500; area += 100) {
            h.sownLast = area;
            h.grain = 3000;
            long total = country.posted(Flow.FARM_QUOTA);
            int now = deliveries() - (int) total;
            assertTrue(now > before, area + ": " + now);
            before = now;
        }
    }
}
