package smychka.agents;

import static smychka.scenario.Parameter.ARMY_STOCK_SHARE;
import static smychka.scenario.Parameter.CONTRACT_STOCK_SHARE;
import static smychka.scenario.Parameter.COV0;
import static smychka.scenario.Parameter.COVER_LEAST;
import static smychka.scenario.Parameter.COVER_MOST;
import static smychka.scenario.Parameter.COVER_NORMAL;
import static smychka.scenario.Parameter.COVER_RATIONED;
import static smychka.scenario.Parameter.COVER_SLOPE;
import static smychka.scenario.Parameter.EXPORT_NEEDS_KEPT;
import static smychka.scenario.Parameter.EXPORT_STOCK_SHARE;
import static smychka.scenario.Parameter.INTAKE_LOSS_STOCK_SHARE;
import static smychka.scenario.Parameter.LOSS_STATE;
import static smychka.scenario.Parameter.OUTSIDE_STOCK_SHARE;
import static smychka.scenario.Parameter.PER0;
import static smychka.scenario.Parameter.PLAN_IMPORT;
import static smychka.scenario.Parameter.POOL_SEED_AID;
import static smychka.scenario.Parameter.POOL_SEED_AUTUMN;
import static smychka.scenario.Parameter.POOL_SEED_STOCK;
import static smychka.scenario.Parameter.RELIEF_MOST;
import static smychka.scenario.Parameter.RELIEF_STOCK_SHARE;
import static smychka.scenario.Parameter.SEED_AID_AUTUMN;
import static smychka.scenario.Parameter.SEED_AID_STOCK_SHARE;
import static smychka.scenario.Parameter.TOWN_BREAD_MARKUP;
import static smychka.scenario.Parameter.TOWN_STOCK_AUTUMN;
import static smychka.scenario.Parameter.TOWN_STOCK_PACE;
import static smychka.scenario.Parameter.TOWN_YIELDS_TO_VILLAGE;
import static smychka.scenario.Parameter.VILLAGE_STOCK_AUTUMN;
import static smychka.unit.Numbers.clip;

import java.util.List;
import smychka.ledger.Flow;
import smychka.ledger.Page;
import smychka.market.Apportionment;
import smychka.policy.Lever;
import smychka.scenario.Parameters;

/** The state's grain offices: how the stock is shared between army, export, towns and villages, month by month. */
public final class GrainOffices {

    private final Planner planner;
    private final double seedAidAutumn;
    private final double seedAidStock;
    private final double poolSeedAutumn;
    private final double poolSeedAid;
    private final double poolSeedStock;
    private final double planImport;
    private final double reliefStock;
    private final double reliefMost;
    private final double armyStock;
    private final double contractStock;
    private final double exportStock;
    private final double exportNeeds;
    private final double perTownsman;
    private final double cover0;
    private final double coverSlope;
    private final double coverNormal;
    private final double coverLeast;
    private final double coverMost;
    private final double coverRationed;
    private final double townAutumn;
    private final double townPace;
    private final double yieldsToVillage;
    private final double breadMarkup;
    private final double outsideStock;
    private final double villageAutumn;
    private final double loss;
    private final double intakeLossStock;

    public GrainOffices(Parameters p, Planner planner) {
        this.planner = planner;
        seedAidAutumn = p.of(SEED_AID_AUTUMN);
        seedAidStock = p.of(SEED_AID_STOCK_SHARE);
        poolSeedAutumn = p.of(POOL_SEED_AUTUMN);
        poolSeedAid = p.of(POOL_SEED_AID);
        poolSeedStock = p.of(POOL_SEED_STOCK);
        planImport = p.of(PLAN_IMPORT);
        reliefStock = p.of(RELIEF_STOCK_SHARE);
        reliefMost = p.of(RELIEF_MOST);
        armyStock = p.of(ARMY_STOCK_SHARE);
        contractStock = p.of(CONTRACT_STOCK_SHARE);
        exportStock = p.of(EXPORT_STOCK_SHARE);
        exportNeeds = p.of(EXPORT_NEEDS_KEPT);
        perTownsman = p.of(PER0);
        cover0 = p.of(COV0);
        coverSlope = p.of(COVER_SLOPE);
        coverNormal = p.of(COVER_NORMAL);
        coverLeast = p.of(COVER_LEAST);
        coverMost = p.of(COVER_MOST);
        coverRationed = p.of(COVER_RATIONED);
        townAutumn = p.of(TOWN_STOCK_AUTUMN);
        townPace = p.of(TOWN_STOCK_PACE);
        yieldsToVillage = p.of(TOWN_YIELDS_TO_VILLAGE);
        breadMarkup = p.of(TOWN_BREAD_MARKUP);
        outsideStock = p.of(OUTSIDE_STOCK_SHARE);
        villageAutumn = p.of(VILLAGE_STOCK_AUTUMN);
        loss = p.of(LOSS_STATE);
        intakeLossStock = p.of(INTAKE_LOSS_STOCK_SHARE);
    }

    /** Shares the season's seed aid among those who lack seed. */
    public void seedAid(Conditions now, StateStore state, List<Region> regions) {
        long lack = 0;
        for (var region : regions) {
            lack += region.seedLack;
        }
        double share = now.season.ofYear() == 9 ? seedAidAutumn : 1 - seedAidAutumn;
        double aid = Math.min(share * now.kg(now.lever(Lever.FOOD_SEED_AID)), state.grain() * seedAidStock);
        now.seedAidShare = lack > 0 ? Math.min(1, Math.max(0, aid) / lack) : 0;
        lendToKolkhozy(now, regions, aid, state.grain() - now.seedAidShare * lack);
    }

    /** What kolkhozy lack for seed comes after the needs of households, from what the stock bears. */
    private void lendToKolkhozy(Conditions now, List<Region> regions, double aid, double stock) {
        long lack = 0;
        for (var region : regions) {
            lack += region.poolSeedLack;
        }
        boolean autumn = now.season.ofYear() == 9;
        double limit = autumn ? stock * poolSeedAutumn : aid * poolSeedAid + stock * poolSeedStock;
        now.poolSeedShare = lack > 0 ? Math.min(1, Math.max(0, Math.min(limit, stock)) / lack) : 0;
    }

    /** Imports, relief, army, contract growers, exports and the towns' bread: set aside from the stock in this order. */
    public void allot(
            Conditions now, StateStore state, List<Region> regions, Page nation, long townPeople, double jobs) {
        double called = now.plannersImport ? planImport : 0;
        long imported = (long) now.kg(now.lever(Lever.WORLD_GRAIN_IMPORT) + called);
        nation.post(Flow.IMPORT, imported, 0);
        double stock = state.grain() + imported;
        stock -= relief(now, regions, stock);
        long army = (long) Math.min(stock * armyStock, now.kg(now.lever(Lever.FOOD_ARMY_AND_INDUSTRY)) / 12);
        nation.post(Flow.ARMY_AND_INDUSTRY, army, 0);
        stock -= army;
        stock -= contractGrowers(now, regions, stock);
        stock -= export(now, state, nation, stock, planner.needs(now, state, townPeople, jobs));
        now.breadPrice = now.statePrice * breadMarkup * now.lever(Lever.FOOD_BREAD_PRICE_STEP);
        double bread = townPeople > 0 ? bread(now, stock, townPeople) : 0;
        now.breadPerTownsman = townPeople > 0 ? bread / townPeople : 0;
        now.breadPerRation = perRation(bread, regions);
    }

    /** Bread for a plain ration by the lists, kg. */
    private static double perRation(double bread, List<Region> regions) {
        long rations = 0;
        for (var region : regions) {
            rations += region.town.rations;
        }
        return rations > 0 ? bread * Ranks.PARTS / rations : 0;
    }

    private double relief(Conditions now, List<Region> regions, double stock) {
        long need = 0;
        for (var region : regions) {
            need += region.reliefWeight;
        }
        double relief = Math.min(now.kg(now.lever(Lever.FOOD_RELIEF)), stock * reliefStock);
        now.reliefRate = need > 0 ? Math.min(relief / need, reliefMost) : 0;
        return now.reliefRate * need;
    }

    private double contractGrowers(Conditions now, List<Region> regions, double stock) {
        long lack = 0;
        for (var region : regions) {
            lack += region.growersLack;
        }
        double supply = Math.min(stock * contractStock, now.kg(now.lever(Lever.FOOD_CONTRACT_GROWERS)) / 12);
        now.growersShare = lack > 0 ? Math.min(1, supply / lack) : 0;
        return now.growersShare * lack;
    }

    private long export(Conditions now, StateStore state, Page nation, double stock, double needs) {
        int month = now.season.ofYear();
        state.exportedOfMonth = 0;
        if (month > 2 && month < 9) {
            return 0;
        }
        double due = Planner.exportsDue(now, state);
        double shipped = Math.min(due / (month >= 9 ? 15 - month : 3 - month), stock * exportStock);
        if (now.levers.on(Lever.GRAIN_FLEXIBLE_PRICE)) {
            shipped = Math.min(shipped, Math.max(0, stock - exportNeeds * (needs - due)));
        }
        long exported = (long) shipped;
        state.exportedOfYear += exported;
        state.exportedOfMonth = exported;
        nation.post(Flow.EXPORT, exported, 0);
        return exported;
    }

    /** Grain for all the towns this month, kg: the norm times what the stock bears to September. */
    private double bread(Conditions now, double stock, long townPeople) {
        double norm = townPeople * (now.rationed ? now.lever(Lever.FOOD_RATION_NORM) : perTownsman);
        int toHarvest = now.season.monthsToHarvest();
        double cover = stock / (norm * Math.max(2, toHarvest)) - coverNormal;
        double share = now.rationed ? coverRationed : clip(cover0 + coverSlope * cover, coverLeast, coverMost);
        double limit =
                now.season.ofYear() >= 8 ? stock * townAutumn : stock * townPace / now.season.monthsToNewStateGrain();
        return Math.min(norm * share, limit * (1 - yieldsToVillage * now.lever(Lever.FOOD_VILLAGE_SUPPLY)));
    }

    /** Rations outside the towns and sales to deficit villages, from what the towns have left. */
    public void supplyVillages(Conditions now, StateStore state, List<Region> regions, double jobs) {
        double promised = 0;
        long want = 0;
        double weights = 0;
        for (var region : regions) {
            promised += now.reliefRate * region.reliefWeight + now.growersShare * region.growersLack;
            want += region.villageWant;
            weights += region.currentPeople() * region.facts.outsideWork();
        }
        double stock = Math.max(0, state.grain() - promised);
        double outside = now.rationed ? Math.min(stock * outsideStock, planner.outsideRations(jobs, now.scale)) : 0;
        for (var region : regions) {
            long people = region.currentPeople();
            double part = weights > 0 ? people * region.facts.outsideWork() / weights : 0;
            region.outsideRations = new Apportionment((long) (outside * part), people);
        }
        stock -= outside;
        double limit = now.season.ofYear() >= 8 ? stock * villageAutumn : stock / now.season.monthsToNewStateGrain();
        now.deficitShare = want > 0 ? Math.min(1, limit * now.lever(Lever.FOOD_VILLAGE_SUPPLY) / want) : 0;
    }

    /** What rots and leaks in the state's system. */
    public void lose(Conditions now, StateStore state, List<Page> pages, Page nation) {
        long taken = 0;
        for (var page : pages) {
            taken += page.sum(Flow.STATE_PURCHASE)
                    + page.sum(Flow.SEIZURE)
                    + page.sum(Flow.FOUND_GRAIN)
                    + page.sum(Flow.KOLKHOZ_QUOTA)
                    + page.sum(Flow.KOLKHOZ_SALE)
                    + page.sum(Flow.TAX_IN_KIND)
                    + page.sum(Flow.ARREARS_IN_KIND);
        }
        double stock = state.grain();
        double intake = Math.min(stock * intakeLossStock, now.lever(Lever.FOOD_INTAKE_LOSS) * taken);
        nation.post(Flow.LOST_BY_STATE, (long) (stock * loss + intake), 0);
    }
}
