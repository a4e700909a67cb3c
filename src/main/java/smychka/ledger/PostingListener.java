package smychka.ledger;

import smychka.unit.RegionCode;

/** Is handed every posting while it is made; for traces and windows. */
public interface PostingListener {

    /** @param party the key of the agent concerned, or 0 for an account of the state or a market */
    void posted(RegionCode region, Flow flow, long amount, long party);
}
