package smychka.agents;

import static smychka.scenario.Parameter.FEAR_HORSES;
import static smychka.scenario.Parameter.FEAR_SMALL_STOCK;
import static smychka.scenario.Parameter.HORSE_COUNTRY;
import static smychka.scenario.Parameter.LAND_FLOOR_OF_HERD;
import static smychka.scenario.Parameter.MEAT_PRICE_HIGHEST;
import static smychka.scenario.Parameter.MEAT_PRICE_LOWEST;
import static smychka.scenario.Parameter.MEAT_PRICE_NORMAL;
import static smychka.scenario.Parameter.MEAT_QUOTA_SLAUGHTER;
import static smychka.scenario.Parameter.MEAT_TO_CATTLE_HIGHEST;
import static smychka.scenario.Parameter.MEAT_TO_CATTLE_LOWEST;
import static smychka.scenario.Parameter.MEMBER_CATTLE;
import static smychka.scenario.Parameter.MEMBER_PIGS;
import static smychka.scenario.Parameter.MEMBER_SHEEP;
import static smychka.scenario.Parameter.PIGS_ALIKE;
import static smychka.scenario.Parameter.PIGS_MUSLIM;
import static smychka.scenario.Parameter.PIGS_TO_MEAT;
import static smychka.scenario.Parameter.PRIVATE_IN_FARM_PRICE;
import static smychka.scenario.Parameter.SHEEP_HERDING;
import static smychka.scenario.Parameter.SHEEP_PLAIN;
import static smychka.scenario.Parameter.SHEEP_SOUTH;
import static smychka.scenario.Parameter.THREAT_CATTLE;
import static smychka.scenario.Parameter.THREAT_FREE_TRADE;
import static smychka.scenario.Parameter.THREAT_HORSES;
import static smychka.scenario.Parameter.THREAT_MEMBERS;
import static smychka.scenario.Parameter.THREAT_PIGS;
import static smychka.scenario.Parameter.THREAT_SHEEP;
import static smychka.scenario.Parameter.THREAT_SLAUGHTER;
import static smychka.scenario.Parameter.T_C;
import static smychka.scenario.Parameter.T_H;
import static smychka.scenario.Parameter.T_P;
import static smychka.unit.Numbers.clip;

import java.util.EnumSet;
import smychka.policy.Lever;
import smychka.scenario.Parameters;
import smychka.unit.RegionCode;

/** How many animals a household wishes to keep: as its land, the price of meat and its fear of losing them have it. */
final class HerdTargets {

    static final EnumSet<RegionCode> WITHOUT_PIGS = EnumSet.of(RegionCode.KAZ, RegionCode.CAS, RegionCode.TCA);
    static final EnumSet<RegionCode> HERDERS = EnumSet.of(RegionCode.KAZ, RegionCode.CAS);
    static final EnumSet<RegionCode> SOUTH = EnumSet.of(RegionCode.NCA, RegionCode.TCA);

    private final double perHorse;
    private final double horseCountry;
    private final double cattlePer;
    private final double pigsPer;
    private final double pigsMuslim;
    private final double pigsAlike;
    private final double sheepPlain;
    private final double sheepHerding;
    private final double sheepSouth;
    private final double landFloor;
    private final double fearHorses;
    private final double fearSmall;
    private final double privateShare;
    private final double normal;
    private final double lowest;
    private final double highest;
    private final double cattleLowest;
    private final double cattleHighest;
    private final double pigsToMeat;
    private final double meatQuota;
    private final double threatFreeTrade;
    private final double threatMembers;
    /** Share slaughtered in a month at full threat of losing the animals. */
    private final double[] threatened;

    private final double memberCattle;
    private final double memberPigs;
    private final double memberSheep;

    HerdTargets(Parameters p) {
        perHorse = 1 / (100 * p.of(T_H));
        horseCountry = p.of(HORSE_COUNTRY);
        cattlePer = p.of(T_C);
        pigsPer = p.of(T_P);
        pigsMuslim = p.of(PIGS_MUSLIM);
        pigsAlike = p.of(PIGS_ALIKE);
        sheepPlain = p.of(SHEEP_PLAIN);
        sheepHerding = p.of(SHEEP_HERDING);
        sheepSouth = p.of(SHEEP_SOUTH);
        landFloor = p.of(LAND_FLOOR_OF_HERD);
        fearHorses = p.of(FEAR_HORSES);
        fearSmall = p.of(FEAR_SMALL_STOCK);
        privateShare = p.of(PRIVATE_IN_FARM_PRICE);
        normal = p.of(MEAT_PRICE_NORMAL);
        lowest = p.of(MEAT_PRICE_LOWEST);
        highest = p.of(MEAT_PRICE_HIGHEST);
        cattleLowest = p.of(MEAT_TO_CATTLE_LOWEST);
        cattleHighest = p.of(MEAT_TO_CATTLE_HIGHEST);
        pigsToMeat = p.of(PIGS_TO_MEAT);
        meatQuota = p.of(MEAT_QUOTA_SLAUGHTER);
        threatFreeTrade = p.of(THREAT_FREE_TRADE);
        threatMembers = p.of(THREAT_MEMBERS);
        double most = p.of(THREAT_SLAUGHTER);
        threatened = new double[] {
            most * p.of(THREAT_HORSES), most * p.of(THREAT_CATTLE), most * p.of(THREAT_PIGS), most * p.of(THREAT_SHEEP)
        };
        memberCattle = p.of(MEMBER_CATTLE);
        memberPigs = p.of(MEMBER_PIGS);
        memberSheep = p.of(MEMBER_SHEEP);
    }

    /** Works out what a region's prices, customs and land mean to its herds this month. */
    void enter(Region region) {
        var custom = region.custom;
        var now = region.now;
        var facts = region.facts;
        var code = facts.code();
        double quota = meatQuota * region.lever(Lever.PROCUREMENT_MEAT_QUOTA) / 12;
        double threat = region.threat * (1 - threatFreeTrade * now.freedom);
        custom.quiet = quota == 0 && region.threat == 0;
        for (int kind = 0; kind < threatened.length; kind++) {
            double delivered = kind == Animal.HORSE.ordinal() ? 0 : quota;
            custom.onFarms[kind] = delivered + threatened[kind] * threat;
            custom.onMembers[kind] = delivered + threatened[kind] * region.threat * threatMembers;
        }
        custom.perLand = 1 / (100 * facts.sownPerHousehold());
        custom.horses = Math.max(1, facts.horses() / horseCountry);
        double grainPrice = (1 - privateShare) * now.statePrice + privateShare * now.freedom * region.privatePrice;
        double meat = clip(region.meat.price * 10 / Math.max(10, grainPrice) / normal, lowest, highest);
        custom.cattle = facts.cattle() * cattlePer * Math.sqrt(clip(meat, cattleLowest, cattleHighest));
        custom.pigs = (WITHOUT_PIGS.contains(code) ? pigsMuslim : pigsPer) * StrictMath.pow(meat, pigsToMeat);
        custom.sheep = HERDERS.contains(code) ? sheepHerding : SOUTH.contains(code) ? sheepSouth : sheepPlain;
    }

    private double landRoot(PeasantHousehold h, HerdCustom custom) {
        return Math.sqrt(h.land * custom.perLand + landFloor);
    }

    double horses(PeasantHousehold h, HerdCustom custom) {
        if (h.member) {
            return 0;
        }
        double byLand = h.land * perHorse;
        return (byLand < 1 ? 1 : byLand) * (1 - fearHorses * h.fear) * custom.horses;
    }

    double cattle(PeasantHousehold h, HerdCustom custom) {
        double wished = custom.cattle * landRoot(h, custom) * (1 - fearHorses * h.fear);
        return h.member ? Math.min(wished, memberCattle) : wished;
    }

    double pigs(PeasantHousehold h, HerdCustom custom) {
        double landShare = h.land * custom.perLand;
        double wished = custom.pigs * (pigsAlike + (1 - pigsAlike) * landShare) * (1 - fearSmall * h.fear);
        return h.member ? Math.min(wished, memberPigs) : wished;
    }

    double sheep(PeasantHousehold h, HerdCustom custom) {
        double wished = custom.sheep * landRoot(h, custom) * (1 - fearSmall * h.fear);
        return h.member ? Math.min(wished, memberSheep) : wished;
    }
}
