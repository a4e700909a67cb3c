package smychka.agents;

import smychka.random.Draws;

/** A private trader: buys grain at home, sells it where it is dear, and brings town goods to market. */
public final class Nepman {

    final long key;
    final Region home;
    /** Where the stock of grain lies and is sold. */
    Region outlet;
    /** Purse, kopecks. */
    long money;
    /** Stocks: grain, kg; goods, hundredths of a unit. */
    long grain;

    long goods;

    Nepman(long key, Region home) {
        this.key = key;
        this.home = home;
        this.outlet = home;
    }

    /** Whether there is a trade to speak of: money or stocks. */
    public boolean isActive() {
        return money > 1000 || grain > 0 || goods > 0;
    }

    long digest() {
        long h = Draws.mix(key ^ money);
        h = Draws.mix(h ^ grain);
        return Draws.mix(h ^ goods + ((long) outlet.facts.code().ordinal() << 48));
    }
}
