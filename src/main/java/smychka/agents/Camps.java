package smychka.agents;

import static smychka.scenario.Parameter.CAMP_DEATH;
import static smychka.scenario.Parameter.CAMP_DEATH_HUNGRY;
import static smychka.scenario.Parameter.CAMP_RATION;
import static smychka.scenario.Parameter.CAMP_STOCK_SHARE;
import static smychka.scenario.Parameter.CAMP_TERM;
import static smychka.scenario.Parameter.CAMP_URALS;
import static smychka.scenario.Parameter.PRISON_LABOUR;
import static smychka.unit.Numbers.stochasticRound;

import java.util.List;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.random.Draws;
import smychka.random.Purpose;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** The camps: prisoners eat a ration, build for the state, die, or are let go into the towns near by. */
public final class Camps {

    private final Draws draws;
    private final double ration;
    private final double stockShare;
    private final double death;
    private final double hungry;
    private final double term;
    private final double urals;
    private final double labour;
    /** Share of the ration that could be given last month, 0..1. */
    private double fed = 1;

    Camps(Parameters p, Draws draws) {
        this.draws = draws;
        ration = p.of(CAMP_RATION);
        stockShare = p.of(CAMP_STOCK_SHARE);
        death = p.of(CAMP_DEATH) / 12;
        hungry = p.of(CAMP_DEATH_HUNGRY);
        term = p.of(CAMP_TERM);
        urals = p.of(CAMP_URALS);
        labour = p.of(PRISON_LABOUR);
    }

    /** Share of the prisoners who die in a month, by the share of the ration they got. */
    double dying(double rationGiven) {
        return Math.min(1, death * (1 + hungry * (1 - rationGiven)));
    }

    /** Millions of free workers whose work the prisoners do. */
    double labour(long prisoners, int scale) {
        return labour * prisoners * scale / 1e6;
    }

    /** Deaths and releases; prisoners are counted where their camps are. */
    void month(Conditions now, StateStore state, List<Region> regions, TownLife towns) {
        long all = state.prisoners();
        long prisoners = all;
        now.prisonLabour = labour(all, now.scale);
        long stream = draws.stream(Purpose.CAMPS, now.month.index());
        for (var region : regions) {
            double here = all * held(region.facts.code());
            long luck = Draws.bits(stream, Draws.founderKey(region.facts.code().ordinal(), 0));
            int died = (int) Math.min(prisoners, stochasticRound(here * dying(fed), Draws.lane(luck, 0)));
            int released = (int) Math.min(prisoners - died, stochasticRound(here / term, Draws.lane(luck, 1)));
            prisoners -= died + released;
            region.page.post(Flow.DEATHS_IN_CAMPS, died, 0);
            region.page.post(Flow.RELEASED, released, 0);
            towns.settle(region.town, released);
        }
    }

    /** Share of the prisoners that a region holds. */
    private double held(RegionCode code) {
        return code == RegionCode.URB ? urals : code == RegionCode.SIB ? 1 - urals : 0;
    }

    /** Sets the camps' grain aside from the stock, kg. */
    long feed(StateStore state, Page nation) {
        double wanted = state.prisoners() * ration;
        long given = (long) Math.min(wanted, state.grain() * stockShare);
        fed = wanted > 0 ? given / wanted : 1;
        nation.post(Flow.CAMP_RATIONS, given, 0);
        return given;
    }

    long digest() {
        return Double.doubleToLongBits(fed);
    }
}
