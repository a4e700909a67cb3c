package smychka.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.agents.LittleCountry.usual;
import static smychka.scenario.Parameter.CELL_SD;
import static smychka.scenario.Parameter.DIST_INEQ;
import static smychka.scenario.Parameter.HARVEST_SCALE;
import static smychka.scenario.Parameter.TECH_TREND;
import static smychka.scenario.Parameter.YIELD_SCALE;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** The year of a kolkhoz of two households, four and six persons on eight hectares, by numbers worked by hand. */
class KolkhozYearTest {

    private LittleCountry country;
    private Region region;
    private Village village;
    private Kolkhoz kolkhoz;
    private PeasantHousehold small;
    private PeasantHousehold large;

    private void found(int month, Map<Lever, Double> levers) {
        var p = Parameters.reference()
                .with(CELL_SD, 0)
                .with(TECH_TREND, 0)
                .with(HARVEST_SCALE, 1)
                .with(YIELD_SCALE, 1)
                .with(DIST_INEQ, 0);
        country = new LittleCountry(p, 1926, month, levers, 0);
        region = country.region();
        village = region.villages[0];
        small = country.household(region, 4);
        large = country.household(region, 6);
        country.household(region, 5).grain = 77;
        small.member = large.member = true;
        kolkhoz = country.rules.joining.kolkhozOf(village);
        kolkhoz.fed = 0.8;
        kolkhoz.takeMemory = 0.1;
        kolkhoz.muster();
    }

    private void found(int month) {
        found(month, Map.of());
    }

    @Test
    void aVillageWithoutAKolkhozIsLeftAlone() {
        found(9);
        var other = new Village(region, 7, 2);
        other.add(new PeasantHousehold(1, other));
        var rules = country.rules;
        List<Consumer<Village>> phases = List.of(
                rules.kolkhozFields::plan,
                rules.kolkhozFields::sow,
                rules.kolkhozFields::harvest,
                rules.quotas::month,
                rules.distribution::month,
                rules.pooledHerds::month,
                rules.joining::month);
        phases.forEach(phase -> phase.accept(other));
        assertEquals(null, other.kolkhoz);
    }

    @Test
    void inSeptemberTwoFifthsAreSownAsFarAsSeedGoes() {
        found(9);
        kolkhoz.grain = 100;
        kolkhoz.members = kolkhoz.persons = kolkhoz.land = 0;
        country.rules.kolkhozFields.plan(village);
        // 800 x 1.02 x .4 = 326.4; seed 326 x 1.22 - 98 = 299.7
        assertEquals(326, kolkhoz.plannedArea);
        assertEquals(299, kolkhoz.seedLack);
        assertEquals(299, region.poolSeedLack);
        country.now.poolSeedShare = 0.5;
        country.rules.kolkhozFields.sow(village);
        assertEquals(0, kolkhoz.grain);
        // 249 kg / 1.22 = 204.1
        assertEquals(205, kolkhoz.sown);
        assertEquals(149, country.posted(Flow.POOLED_SEED_AID));
        assertEquals(249, country.posted(Flow.POOLED_SEED));
        assertEquals(0, region.tally(Tally.SOWN));
    }

    @Test
    void inAprilTheRestIsSownAndTheWholeIsCounted() {
        found(4);
        kolkhoz.grain = 1000;
        kolkhoz.sown = 205;
        country.rules.kolkhozFields.plan(village);
        assertEquals(611, kolkhoz.plannedArea);
        assertEquals(0, kolkhoz.seedLack);
        country.rules.kolkhozFields.sow(village);
        assertEquals(1000 - 745, kolkhoz.grain);
        assertEquals(816, kolkhoz.sown);
        assertEquals(816, region.tally(Tally.SOWN));
        assertEquals(0, country.posted(Flow.POOLED_SEED_AID));
    }

    @Test
    void theSowingIsPushedAndBoundByHands() {
        found(9, Map.of(Lever.COLLECTIVIZATION_SOWING_PUSH, 1.5));
        country.rules.kolkhozFields.plan(village);
        assertEquals(489, kolkhoz.plannedArea);
        large.member = false;
        small.persons = 1;
        country.rules.kolkhozFields.plan(village);
        // one person: .55 x 2.9 ha x 1.25 = 199.4, two fifths of it
        assertEquals(79, kolkhoz.plannedArea);
    }

    private void reap(double weather) {
        kolkhoz.sown = 1000;
        kolkhoz.herd[0] = 2;
        kolkhoz.fed = 1;
        country.weather = weather;
        country.rules.kolkhozFields.harvest(village);
    }

    @Test
    void theHarvestIsThreshedAndTheQuotaSet() {
        found(8, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3));
        kolkhoz.grain = 10;
        reap(1);
        // ten hectares at .8 t/ha, of which a twentieth is shirked
        assertEquals(7600, kolkhoz.crop);
        assertEquals(7610, kolkhoz.grain);
        assertEquals(7600, country.posted(Flow.POOLED_HARVEST));
        assertEquals(0.05, kolkhoz.yieldLoss, 1e-12);
        assertEquals(2400, kolkhoz.quota, 1);
        assertEquals(kolkhoz.quota, kolkhoz.quotaLeft);
        assertEquals(0.035 + 0.65 * kolkhoz.quota / 7600, kolkhoz.takeMemory, 1e-12);
        assertEquals(0, kolkhoz.sown);
        assertEquals(1000, region.tally(Tally.KOLKHOZ_AREA_REAPED));
        assertEquals(50, (double) region.tally(Tally.KOLKHOZ_AREA_LOST), 1);
    }

    @Test
    void tractorsStandInForHorses() {
        found(8, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3));
        kolkhoz.sown = 1000;
        country.now.tractorCover = 0.5;
        country.rules.kolkhozFields.harvest(village);
        assertEquals(1 - 0.95 * (1 - 0.38 * 0.6), kolkhoz.yieldLoss, 1e-12);
    }

    @Test
    void thePlanSeesTwoThirdsOfABadHarvestUnlessTheCropItselfIsCounted() {
        found(8, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3, Lever.COLLECTIVIZATION_OVER_REPORTING, 0.1));
        reap(0.8);
        assertEquals(8000 * 1.1 * 0.87 * 0.3, kolkhoz.quota, 1);
        found(8, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3, Lever.PROCUREMENT_QUOTA_ON_ACTUAL_CROP, 1.0));
        reap(0.8);
        assertEquals(8000 * 0.8 * 0.3, kolkhoz.quota, 1);
    }

    @Test
    void whereNothingIsSownNothingIsAskedFor() {
        found(8, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3));
        kolkhoz.quota = kolkhoz.quotaLeft = kolkhoz.delivered = kolkhoz.crop = 5;
        small.persons = 1;
        country.rules.kolkhozFields.harvest(village);
        assertEquals(0, kolkhoz.quota + kolkhoz.quotaLeft + kolkhoz.delivered + kolkhoz.crop);
        assertEquals(7, kolkhoz.persons);
        assertEquals(0.1, kolkhoz.takeMemory, 0.0);
    }

    private void collect(int month, double searches, int quota, int left, int grain) {
        found(month, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3, Lever.PROCUREMENT_SEARCHES, searches));
        kolkhoz.quota = quota;
        kolkhoz.quotaLeft = left;
        kolkhoz.grain = grain;
        country.rules.quotas.month(village);
    }

    @Test
    void deliveriesFallDueMonthByMonthAndMembersArePaidByPersons() {
        double[] due = {0, 0.128, 0.064, 0, 0, 0, 0, 0, 0.16, 0.22, 0.22, 0.256, 0.192};
        for (int month : new int[] {8, 9, 10, 11, 12, 1}) {
            collect(month, 0, 2000, 1500, 8000);
            int taken = (int) (2000 * due[month] + 1e-9);
            assertEquals(taken, (double) country.posted(Flow.KOLKHOZ_QUOTA), 1, "in month " + month);
        }
        collect(10, 0, 2000, 1500, 8000);
        assertEquals(7560, kolkhoz.grain);
        assertEquals(1060, kolkhoz.quotaLeft);
        assertEquals(440, kolkhoz.delivered);
        // 440 kg at six tenths of 60 roubles a tonne
        assertEquals(1584, country.posted(Flow.KOLKHOZ_QUOTA_PAID));
        assertEquals(List.of(633, 951), List.of(small.money, large.money));
    }

    @Test
    void noMoreIsTakenThanIsDueAndWhatIsLeftInFebruaryIsForgotten() {
        collect(10, 0, 2000, 100, 8000);
        assertEquals(100, country.posted(Flow.KOLKHOZ_QUOTA));
        collect(10, 0, 2000, 0, 8000);
        assertEquals(0, country.posted(Flow.KOLKHOZ_QUOTA));
        collect(2, 0, 2000, 1000, 8000);
        assertEquals(128, country.posted(Flow.KOLKHOZ_QUOTA));
        assertEquals(0, kolkhoz.quotaLeft);
        assertEquals(0, country.posted(Flow.KOLKHOZ_SALE));
    }

    @Test
    void somethingIsKeptForFoodAndSeed() {
        // ten persons, ten months and 8 ha: .85 x (850 + 976 x .6) = 1220.26; .92 of 179.74
        collect(10, 0, 2000, 2000, 1400);
        assertEquals(165, country.posted(Flow.KOLKHOZ_QUOTA));
        // in August twelve months: .85 x (1020 + 976 x .48) = 1265.2
        collect(8, 0, 2000, 2000, 1400);
        assertEquals(124, country.posted(Flow.KOLKHOZ_QUOTA));
        collect(10, 0, 2000, 2000, 1000);
        assertEquals(0, country.posted(Flow.KOLKHOZ_QUOTA));
    }

    @Test
    void officialsPressLessWhenTheStateHasEnough() {
        found(10, Map.of(Lever.COLLECTIVIZATION_QUOTA, 0.3));
        kolkhoz.quota = kolkhoz.quotaLeft = 2000;
        kolkhoz.grain = 8000;
        country.now.ease = 0.5;
        country.rules.quotas.month(village);
        assertEquals(220, kolkhoz.delivered);
    }

    @Test
    void aSearchTakesNineTenthsOfTheRestAndLessWhereThePlanIsMet() {
        // .85 x (10 x .2 x 10 + 976 x .6 x .05) = 41.9 are left alone
        collect(10, 1, 2000, 2000, 5000);
        assertEquals(4462, country.posted(Flow.KOLKHOZ_QUOTA));
        assertEquals(0, kolkhoz.quotaLeft);
        assertEquals(1, country.rules.quotas.search(new Village(region, 7, 1)), 0.0);
        assertEquals(0.6, country.rules.quotas.search(village), 0.0);
        kolkhoz.quotaLeft = 60;
        assertEquals(0.6, country.rules.quotas.search(village), 0.0);
        kolkhoz.quotaLeft = 61;
        assertEquals(1, country.rules.quotas.search(village), 0.0);
        kolkhoz.quota = 0;
        kolkhoz.quotaLeft = 0;
        assertEquals(1, country.rules.quotas.search(village), 0.0);
    }

    @Test
    void leftToItselfItSellsAFifthOfItsSurplusAtTheFullPrice() {
        found(10);
        kolkhoz.grain = 8000;
        kolkhoz.herd[0] = 2;
        kolkhoz.herd[3] = 10;
        country.rules.quotas.month(village);
        // 8000 - 10 x 18 x 10 - 976 of seed - eleven twelfths of 660 kg of feed: a fifth of 4619
        assertEquals(923, country.posted(Flow.KOLKHOZ_SALE));
        assertEquals(923 * 6, country.posted(Flow.KOLKHOZ_SALE_PAID));
        assertEquals(0, country.posted(Flow.KOLKHOZ_QUOTA));
        found(10);
        kolkhoz.grain = 8000;
        small.member = large.member = false;
        kolkhoz.muster();
        country.rules.quotas.month(village);
        assertEquals(0, country.posted(Flow.KOLKHOZ_SALE));
    }

    @Test
    void afterTheClaimMembersGetTheirFillTheAnimalsTheirFeedAndSomeIsLost() {
        found(10, Map.of(Lever.COLLECTIVIZATION_QUOTA_HELD_BACK, 1.0));
        kolkhoz.grain = 10_000;
        kolkhoz.quotaLeft = 1000;
        kolkhoz.herd[0] = 2;
        country.rules.distribution.month(village);
        // 10 x 17.5 x 1.15 = 201.25; a summer month of two horses: 600 x .5 / 12 x .8 = 20; .022 of 9779
        assertEquals(201, country.posted(Flow.DISTRIBUTED));
        assertEquals(20, country.posted(Flow.POOLED_FEED));
        assertEquals(215, country.posted(Flow.SPOILED_IN_POOLS));
        assertEquals(0, country.posted(Flow.PILFERED));
        assertEquals(10_000 - 201 - 20 - 215, kolkhoz.grain);
        assertEquals(List.of(80, 121), List.of(small.grain, large.grain));
        assertEquals(0.8 + 0.3 * 0.2, kolkhoz.fed, 1e-12);
    }

    /** Free: what is neither held back for the state nor for seed. */
    private long given(int month, double kcal, int grain) {
        found(month, Map.of(Lever.COLLECTIVIZATION_QUOTA_HELD_BACK, 1.0));
        kolkhoz.grain = grain;
        kolkhoz.quotaLeft = 100;
        kolkhoz.kcal = kcal;
        country.rules.distribution.month(village);
        return country.posted(Flow.DISTRIBUTED);
    }

    @Test
    void littleIsStretchedAndSeedIsGuardedTillTheSowing() {
        // December: 8 months planned as 6.4; 976 x .62 x .95 = 574.864; (1200 - 100 - 574.864) / 6.4 x 1.12
        assertEquals(91, given(12, 2600, 1200));
        assertEquals(91, given(12, 1500, 1200));
        // the hungry guard it less well: 976 x .62 x .85 = 514.352
        assertEquals(102, given(12, 1499, 1200));
        // in August the share held is .81 and 12 months count 7.2: 976 x .81 x .95 = 751.032
        assertEquals(54, given(8, 2600, 1200));
        // March holds seed, April to July nothing: (600 - 100) / 4 x 1.12 = 140
        assertEquals(0, given(3, 2600, 600));
        assertEquals(140, given(4, 2600, 600));
        assertEquals(201, given(7, 2600, 600));
    }

    @Test
    void inAugustAndSeptemberAThirtiethIsCarriedOff() {
        for (int month = 1; month <= 12; month++) {
            found(month);
            kolkhoz.grain = 10_000;
            country.rules.distribution.month(village);
            long carried = country.posted(Flow.PILFERED);
            assertEquals(month == 8 || month == 9 ? 350 : 0, carried, "in month " + month);
            assertEquals(201 + carried, small.grain + large.grain);
            long rest = 10_000 - 201 - carried;
            double lost = rest * (month >= 8 && month <= 10 ? 0.022 : 0.004);
            assertEquals((int) lost, country.posted(Flow.SPOILED_IN_POOLS), "in month " + month);
            assertEquals(1, kolkhoz.fed, 0.0);
        }
    }

    @Test
    void whereNobodyIsAMemberNobodyTakes() {
        found(8);
        small.member = large.member = false;
        kolkhoz.muster();
        kolkhoz.grain = 10_000;
        country.rules.distribution.month(village);
        assertEquals(0, country.posted(Flow.PILFERED) + country.posted(Flow.DISTRIBUTED));
        assertEquals(9780, kolkhoz.grain);
    }

    @Test
    void animalsWithoutGrainLiveOffHayAndGrass() {
        found(12);
        kolkhoz.herd[1] = 10;
        country.rules.distribution.month(village);
        assertEquals(0.8 + 0.3 * (0.25 - 0.8), kolkhoz.fed, 1e-12);
        found(6);
        kolkhoz.herd[1] = 10;
        country.rules.distribution.month(village);
        assertEquals(0.8 + 0.3 * (0.75 - 0.8), kolkhoz.fed, 1e-12);
    }

    @Test
    void littleGrainIsSparedForTheAnimals() {
        found(2);
        kolkhoz.herd[0] = 20;
        kolkhoz.grain = 1000;
        country.rules.distribution.month(village);
        // free 1000 - 574.864; given 79 (of six months planned); 346.136 / 6 x 1.4 x 1.5; the norm would be 600
        assertEquals(79, country.posted(Flow.DISTRIBUTED));
        assertEquals(121, country.posted(Flow.POOLED_FEED));
        assertEquals(0.8 + 0.3 * ((121 + 150) / 600.0 - 0.8), kolkhoz.fed, 1e-12);
    }

    @Test
    void sharesDifferByStandingWhichIsForLife() {
        country = new LittleCountry(1926, 10);
        region = country.region();
        village = region.villages[0];
        for (int i = 0; i < 300; i++) {
            country.household(region, 5).member = true;
        }
        kolkhoz = country.rules.joining.kolkhozOf(village);
        kolkhoz.muster();
        kolkhoz.grain = 1_000_000;
        country.rules.distribution.month(village);
        double given = 1500 * 17.5 * 1.15;
        double mean = given / 300;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < village.size; i++) {
            least = Math.min(least, village.households[i].grain);
            most = Math.max(most, village.households[i].grain);
        }
        assertEquals((1 - usual(DIST_INEQ)) * mean, least, 0.04 * mean);
        assertEquals((1 + usual(DIST_INEQ)) * mean, most, 0.04 * mean);
    }

    @Test
    void theKolkhozIsCountedApartFromTheFarms() {
        found(6);
        kolkhoz.grain = 900;
        System.arraycopy(new int[] {1, 2, 3, 4}, 0, kolkhoz.herd, 0, 4);
        kolkhoz.sown = 700;
        kolkhoz.crop = 600;
        kolkhoz.quota = 500;
        kolkhoz.quotaLeft = 300;
        kolkhoz.delivered = 200;
        small.stratum = large.stratum = (byte) Stratum.KOLKHOZ.ordinal();
        small.persons = 5;
        small.horses = 3;
        region.collectivized = 0.4;
        country.rules.census.count(village);
        country.rules.census.close(region);
        var counted = region.counted();
        assertEquals(List.of(2L, 11L, 900L), List.of(counted.members(), counted.memberPersons(), counted.pool()));
        assertEquals(List.of(500L, 200L), List.of(counted.quota(), counted.delivered()));
        assertEquals(700, counted.sown(Stratum.KOLKHOZ));
        assertEquals(600, counted.crop(Stratum.KOLKHOZ));
        assertEquals(200, counted.sold(Stratum.KOLKHOZ));
        assertEquals(350, counted.sown(Stratum.PROLETARIAN));
        assertEquals(4, counted.heads(0));
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                List.of(counted.pooled(0), counted.pooled(1), counted.pooled(2), counted.pooled(3)));
        var balances = region.census();
        assertEquals(900, balances.of(Asset.GRAIN, Holder.KOLKHOZY));
        assertEquals(1, balances.of(Asset.HORSES, Holder.KOLKHOZY));
        assertEquals(2, balances.of(Asset.CATTLE, Holder.KOLKHOZY));
        assertEquals(3, balances.of(Asset.PIGS, Holder.KOLKHOZY));
        assertEquals(4, balances.of(Asset.SHEEP, Holder.KOLKHOZY));
        assertEquals(2 / 3.0, region.collectivized(), 1e-12);
        assertEquals(0.4, region.collectivizedBefore, 0.0);
        assertEquals(800, region.kolkhozLand);
        counted.clear();
        assertEquals(0, counted.pooled(3) + counted.members() + counted.sown(Stratum.KOLKHOZ));
    }

    @Test
    void aKolkhozThatHoldsLessThanNothingIsFound() {
        List<Consumer<Kolkhoz>> spoiling =
                List.of(k -> k.grain = -1, k -> k.sown = -1, k -> k.quotaLeft = -1, k -> k.herd[2] = -1);
        for (var spoil : spoiling) {
            found(6);
            spoil.accept(kolkhoz);
            country.rules.census.count(village);
            country.rules.census.close(region);
            assertEquals(0L, region.negative());
        }
    }

    @Test
    void everythingAKolkhozHoldsShowsInItsDigest() {
        found(6);
        long before = kolkhoz.digest();
        List<Consumer<Kolkhoz>> changes = List.of(
                k -> k.grain++,
                k -> k.sown++,
                k -> k.quota++,
                k -> k.quotaLeft++,
                k -> k.herd[0]++,
                k -> k.herd[3]++,
                k -> k.fed += 0.1,
                k -> k.takeMemory += 0.1);
        for (var change : changes) {
            change.accept(kolkhoz);
            assertTrue(kolkhoz.digest() != before);
            before = kolkhoz.digest();
        }
    }
}
