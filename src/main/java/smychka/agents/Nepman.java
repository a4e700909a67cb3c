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
    /** Whether he has a licence: if not he only sells what he still has. */
    boolean trading = true;
    /** Loans from the State Bank, kopecks. */
    long debt;
    /** What he was worth when he last renewed his licence, and what his family has spent since, kopecks. */
    private long worthThen;

    long spent;
    /** Profit of a half-year as he remembers it, the last one and those before, kopecks. */
    long earned;

    Nepman(long key, Region home) {
        this.key = key;
        this.home = home;
        this.outlet = home;
    }

    public boolean isTrading() {
        return trading;
    }

    public long debt() {
        return debt;
    }

    /** Money and stocks at this month's prices less loans, kopecks. */
    long worth() {
        return money - debt + (long) (goods * home.now.wholesalePrice + grain * outlet.privatePrice / 10);
    }

    /** What he has earned since he renewed his licence, kopecks. */
    long profit() {
        return worth() - worthThen + spent;
    }

    /** Closes the books of a half-year: one bad season alone does not ruin what years have shown. */
    void closeHalfYear() {
        earned = (earned + profit()) / 2;
        worthThen = worth();
        spent = 0;
    }

    long digest() {
        long h = Draws.mix(key ^ money);
        h = Draws.mix(h ^ grain);
        h = Draws.mix(h ^ debt + (trading ? 1L << 60 : 0));
        h = Draws.mix(h ^ worthThen ^ spent << 32);
        h = Draws.mix(h ^ earned);
        return Draws.mix(h ^ goods + ((long) outlet.facts.code().ordinal() << 48));
    }
}
