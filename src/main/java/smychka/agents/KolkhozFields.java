package smychka.agents;

import static smychka.scenario.Parameter.ADULT_SHARE;
import static smychka.scenario.Parameter.DRAUGHT_LEAST;
import static smychka.scenario.Parameter.DRAUGHT_W;
import static smychka.scenario.Parameter.HA_HORSE;
import static smychka.scenario.Parameter.HA_PER_ADULT;
import static smychka.scenario.Parameter.HUNGER_WORK;
import static smychka.scenario.Parameter.HUNGER_WORK_KCAL;
import static smychka.scenario.Parameter.HUNGER_WORK_MOST;
import static smychka.scenario.Parameter.HUNGER_WORK_SPAN;
import static smychka.scenario.Parameter.KOLKHOZ_LABOUR;
import static smychka.scenario.Parameter.KOLKHOZ_LAND;
import static smychka.scenario.Parameter.POOL_FED_DRAUGHT;
import static smychka.scenario.Parameter.POOL_SEED_USED;
import static smychka.scenario.Parameter.SEED_RATE;
import static smychka.scenario.Parameter.SHIRK0;
import static smychka.scenario.Parameter.SHIRK1;
import static smychka.scenario.Parameter.SHIRK_MOST;
import static smychka.scenario.Parameter.TAKE_MEMORY;
import static smychka.scenario.Parameter.TAKE_MOST;
import static smychka.scenario.Parameter.TAKE_SUFFERED;
import static smychka.scenario.Parameter.WINTER_SHARE;
import static smychka.unit.Numbers.clip;

import smychka.ledger.Flow;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** Sowing and harvest of the kolkhoz: hunger, want of draught and a crop that is taken away make bad work (DW04; Hunter 1988). */
public final class KolkhozFields {

    private final Harvest harvest;
    private final Quotas quotas;
    private final double winterShare;
    private final double landShare;
    private final double areaPerPerson;
    private final double seedRate;
    private final double seedUsed;
    private final double horseArea;
    private final double fedDraught;
    private final double draughtLeast;
    private final double draughtWeight;
    private final double shirk0;
    private final double shirk1;
    private final double takeSuffered;
    private final double hungerWork;
    private final double hungerFrom;
    private final double hungerSpan;
    private final double hungerMost;
    private final double shirkMost;
    private final double takeMemory;
    private final double takeMost;

    KolkhozFields(Parameters p, Harvest harvest, Quotas quotas) {
        this.harvest = harvest;
        this.quotas = quotas;
        winterShare = p.of(WINTER_SHARE);
        landShare = p.of(KOLKHOZ_LAND);
        areaPerPerson = 100 * p.of(ADULT_SHARE) * p.of(HA_PER_ADULT) * p.of(KOLKHOZ_LABOUR);
        seedRate = p.of(SEED_RATE) / 100;
        seedUsed = p.of(POOL_SEED_USED);
        horseArea = 100 * p.of(HA_HORSE);
        fedDraught = p.of(POOL_FED_DRAUGHT);
        draughtLeast = p.of(DRAUGHT_LEAST);
        draughtWeight = p.of(DRAUGHT_W);
        shirk0 = p.of(SHIRK0);
        shirk1 = p.of(SHIRK1);
        takeSuffered = p.of(TAKE_SUFFERED);
        hungerWork = p.of(HUNGER_WORK);
        hungerFrom = p.of(HUNGER_WORK_KCAL);
        hungerSpan = p.of(HUNGER_WORK_SPAN);
        hungerMost = p.of(HUNGER_WORK_MOST);
        shirkMost = p.of(SHIRK_MOST);
        takeMemory = p.of(TAKE_MEMORY);
        takeMost = p.of(TAKE_MOST);
    }

    /** Plans the season's sowing and what seed the pool lacks for it. */
    public void plan(Village village) {
        var kolkhoz = village.kolkhoz;
        if (kolkhoz == null) {
            return;
        }
        kolkhoz.muster();
        double push = village.region.lever(Lever.COLLECTIVIZATION_SOWING_PUSH);
        double area = Math.min(kolkhoz.land * landShare * push, kolkhoz.persons * areaPerPerson);
        boolean winter = village.region.now.season.ofYear() == 9;
        kolkhoz.plannedArea = (int) (winter ? area * winterShare : Math.max(0, area - kolkhoz.sown));
        kolkhoz.seedLack = (int) Math.max(0, kolkhoz.plannedArea * seedRate - kolkhoz.grain * seedUsed);
        village.region.poolSeedLack += kolkhoz.seedLack;
    }

    /** Sows what there is seed for, the state's aid included. */
    public void sow(Village village) {
        var kolkhoz = village.kolkhoz;
        if (kolkhoz == null) {
            return;
        }
        var region = village.region;
        int aid = (int) (kolkhoz.seedLack * region.now.poolSeedShare);
        int seed = Math.min(kolkhoz.grain + aid, (int) (kolkhoz.plannedArea * seedRate));
        kolkhoz.grain += aid - seed;
        region.page.post(Flow.POOLED_SEED_AID, aid, village.key);
        region.page.post(Flow.POOLED_SEED, seed, village.key);
        kolkhoz.sown += Math.min(kolkhoz.plannedArea, (int) Math.ceil(seed / seedRate));
        if (region.now.season.ofYear() == 4) {
            region.tally(Tally.SOWN, kolkhoz.sown);
        }
    }

    /** Draught the field has of what it asks for: horses as they are fed, and tractors. */
    double draught(int horses, double fed, double tractorArea, int sown) {
        double power = horses * horseArea * Math.min(1, fedDraught * fed) + tractorArea;
        return clip(power / Math.max(1, sown), draughtLeast, 1);
    }

    /** Share of the crop lost by careless work: it grows with the share taken and with hunger. */
    double shirking(double taken, double kcal) {
        double hungry = hungerWork * clip((hungerFrom - kcal) / hungerSpan, 0, hungerMost);
        return Math.min(shirkMost, shirk0 + shirk1 * Math.max(0, taken - takeSuffered) + hungry);
    }

    /** Share of a full crop that is got in. */
    double gotIn(double shirking, double draught) {
        return (1 - shirking) * (1 - draughtWeight * (1 - draught));
    }

    /** Share of the crop taken by the state, as remembered after another year. */
    double remembered(double before, double taken) {
        return takeMemory * before + (1 - takeMemory) * Math.min(takeMost, taken);
    }

    /** Threshes the common crop and sets the year's deliveries. */
    public void harvest(Village village) {
        var kolkhoz = village.kolkhoz;
        if (kolkhoz == null) {
            return;
        }
        kolkhoz.muster();
        var region = village.region;
        kolkhoz.quota = kolkhoz.quotaLeft = kolkhoz.delivered = kolkhoz.crop = 0;
        if (kolkhoz.sown == 0) {
            return;
        }
        double draught =
                draught(kolkhoz.heads(Animal.HORSE), kolkhoz.fed, region.now.tractorCover * kolkhoz.land, kolkhoz.sown);
        kolkhoz.shirking = shirking(kolkhoz.takeMemory, kolkhoz.kcal);
        kolkhoz.yieldLoss = 1 - gotIn(kolkhoz.shirking, draught);
        int crop = (int) (kolkhoz.sown * harvest.yieldOf(village) * (1 - kolkhoz.yieldLoss));
        kolkhoz.grain += crop;
        kolkhoz.crop = crop;
        region.page.post(Flow.POOLED_HARVEST, crop, village.key);
        kolkhoz.quota = kolkhoz.quotaLeft = quotas.set(village, kolkhoz.sown);
        kolkhoz.takeMemory = remembered(kolkhoz.takeMemory, kolkhoz.quota / (double) Math.max(1, crop));
        region.tally(Tally.KOLKHOZ_AREA_REAPED, kolkhoz.sown);
        region.tally(Tally.KOLKHOZ_AREA_LOST, (long) (kolkhoz.sown * kolkhoz.yieldLoss));
        kolkhoz.sown = 0;
    }
}
