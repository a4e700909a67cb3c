package smychka.agents;

import static smychka.scenario.Parameter.MEMBER_OUTSIDE_WORK;
import static smychka.unit.Numbers.stochasticRound;

import smychka.ledger.Flow;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;

/** Wages brought home from building sites, forests and railways. */
public final class OutsideWork {

    private final Draws draws;

    private final double members;

    OutsideWork(Parameters p, Draws draws) {
        this.draws = draws;
        members = p.of(MEMBER_OUTSIDE_WORK);
    }

    public void month(Village village) {
        var region = village.region;
        double perPerson = region.now.outsideWagesPerPerson * region.facts.outsideWork();
        long stream = draws.stream(Purpose.OUTSIDE_WORK, region.now.month.index());
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            int wage = stochasticRound(
                    perPerson * h.persons * (h.member ? members : 1), Draws.uniform(Draws.bits(stream, h.key)));
            h.money += wage;
            region.page.post(Flow.OUTSIDE_WAGES, wage, h.key);
        }
    }
}
