package smychka.agents;

import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;

/** Wages brought home from building sites, forests and railways. */
public final class OutsideWork {

    private final Draws draws;

    OutsideWork(Draws draws) {
        this.draws = draws;
    }

    public void month(Village village) {
        var region = village.region;
        double perPerson = region.now.outsideWagesPerPerson * region.facts.outsideWork();
        long stream = draws.stream(Purpose.OUTSIDE_WORK, region.now.month.index());
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int wage = stochasticRound(perPerson * h.persons, Draws.uniform(Draws.bits(stream, h.key)));
            h.money += wage;
            region.page.post(Flow.OUTSIDE_WAGES, wage, h.key);
        }
    }
}
