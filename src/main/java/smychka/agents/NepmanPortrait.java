package smychka.agents;

import smychka.unit.RegionCode;

/**
 * What an onlooker sees of a private trader.
 *
 * @param key his identity
 * @param home where he buys grain; {@code outlet} where his stock lies and is sold
 * @param money purse, kopecks
 * @param grain stock, kg
 * @param goods stock, hundredths of a goods unit
 */
public record NepmanPortrait(long key, RegionCode home, RegionCode outlet, long money, long grain, long goods) {

    public static NepmanPortrait of(Nepman nepman) {
        return new NepmanPortrait(
                nepman.key,
                nepman.home.facts.code(),
                nepman.outlet.facts.code(),
                nepman.money,
                nepman.grain,
                nepman.goods);
    }

    public static Region homeOf(Nepman nepman) {
        return nepman.home;
    }
}
