package smychka.model;

import java.util.List;
import smychka.agents.Industry;
import smychka.agents.Region;
import smychka.agents.StateStore;
import smychka.ledger.Asset;
import smychka.ledger.Balances;
import smychka.ledger.Holder;
import smychka.ledger.Page;
import smychka.unit.Month;

/** Compares, to the last unit, what was counted at the month's end with what the postings say must be there. */
final class Audit {

    private Balances opening;
    private long residual;

    Audit(Balances opening) {
        this.opening = opening;
    }

    /** Adds up what agents and accounts hold. */
    static Balances count(List<Region> regions, StateStore state, Industry industry) {
        var counted = new Balances();
        for (var region : regions) {
            counted.addAll(region.census());
        }
        counted.add(Asset.GRAIN, Holder.STATE, state.grain());
        counted.add(Asset.MONEY, Holder.STATE, state.treasury());
        counted.add(Asset.LAND, Holder.STATE, state.land());
        counted.add(Asset.PEOPLE, Holder.STATE, state.prisoners());
        industry.trusts().forEach(trust -> counted.add(Asset.GOODS, Holder.TRUSTS, trust.goods()));
        counted.add(Asset.RAW_MATERIAL, Holder.TRUSTS, industry.rawMaterial());
        return counted;
    }

    /** Units by which the last month failed to add up, over all identities. */
    long residual() {
        return residual;
    }

    /** @throws AccountsException naming the month, the identity and the amount when anything does not add up */
    void check(Month month, Balances counted, List<Page> pages, List<Region> regions) {
        opening.apply(pages);
        residual = 0;
        for (var asset : Asset.values()) {
            for (var holder : Holder.values()) {
                long expected = opening.of(asset, holder);
                if (holder != Holder.OUTSIDE) {
                    residual += Math.abs(counted.of(asset, holder) - expected);
                }
                if (holder != Holder.OUTSIDE && counted.of(asset, holder) != expected) {
                    throw new AccountsException(month, asset, holder, counted.of(asset, holder) - expected);
                }
            }
        }
        for (var region : regions) {
            if (region.negative() != null) {
                throw new AccountsException(
                        month, region.facts.code() + " agent " + region.negative() + " holds less than nothing");
            }
        }
        if (counted.of(Asset.GRAIN, Holder.STATE) < 0 || counted.of(Asset.GOODS, Holder.TRUSTS) < 0) {
            throw new AccountsException(month, "the state holds less than no grain or goods");
        }
        opening = counted;
    }
}
