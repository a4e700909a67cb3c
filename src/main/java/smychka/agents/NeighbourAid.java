package smychka.agents;

import static smychka.scenario.Parameter.AID_FEED_SHARE;
import static smychka.scenario.Parameter.AID_MARGIN;
import static smychka.scenario.Parameter.AID_MONTHS;
import static smychka.scenario.Parameter.AID_OWN_COUNTED;
import static smychka.scenario.Parameter.AID_SHARE;
import static smychka.scenario.Parameter.AID_SHARE_MEMBER;
import static smychka.scenario.Parameter.AID_SPARED;
import static smychka.scenario.Parameter.AID_WANT;
import static smychka.unit.Numbers.lesser;

import smychka.ledger.Flow;
import smychka.scenario.Parameters;

/**
 * Labour for grain and help among neighbours: who has more than the year asks for parts with some of it to those of the
 * village who are short. Stands in for leasing and hiring.
 */
public final class NeighbourAid {

    private final Diet diet;
    private final double margin;
    private final double spared;
    private final double share;
    private final double memberShare;
    private final double feedShare;
    private final double months;
    private final double wanted;
    private final double ownCounted;

    NeighbourAid(Parameters p, Diet diet) {
        this.diet = diet;
        margin = p.of(AID_MARGIN);
        spared = p.of(AID_SPARED);
        share = p.of(AID_SHARE);
        memberShare = p.of(AID_SHARE_MEMBER);
        feedShare = p.of(AID_FEED_SHARE);
        months = p.of(AID_MONTHS);
        wanted = p.of(AID_WANT);
        ownCounted = p.of(AID_OWN_COUNTED);
    }

    public void month(Village village) {
        var region = village.region;
        var season = region.now.season;
        double foodHeld = season.monthsToHarvest() * margin;
        double feedHeld = season.feedLeft() * feedShare * margin;
        double least = Math.min(season.monthsToHarvest(), months);
        long offered = 0;
        long lacking = 0;
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            double want = diet.want(h, region);
            double held = want * foodHeld + diet.feedOfYear(h) * feedHeld + spared;
            int given = Math.max(0, (int) ((h.grain - held) * (h.member ? memberShare : share)));
            int asked = Math.max(0, (int) (want * wanted - h.grain * ownCounted));
            asked = h.grain < lesser(want * least, held) ? asked : 0;
            h.bid = asked - given;
            offered += given;
            lacking += asked;
        }
        long moved = Math.min(offered, lacking);
        if (moved > 0) {
            hand(village, moved, offered, lacking);
        }
    }

    private static void hand(Village village, long moved, long offered, long lacking) {
        var given = village.region.givers;
        given.begin(moved, offered);
        var taken = village.region.takers;
        taken.begin(moved, lacking);
        for (int i = 0; i < village.size; i++) {
            var h = village.households[i];
            h.grain += (int) (taken.next(Math.max(0, h.bid)) - given.next(Math.max(0, -h.bid)));
        }
        village.region.page.post(Flow.LABOUR_FOR_GRAIN, moved, village.key);
    }
}
