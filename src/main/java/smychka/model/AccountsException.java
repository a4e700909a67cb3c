package smychka.model;

import smychka.ledger.Asset;
import smychka.ledger.Holder;
import smychka.unit.Month;

/** The accounts of a month do not add up: a fault of the model, never of its user. */
public final class AccountsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountsException(Month month, String what) {
        super(month + ": " + what);
    }

    AccountsException(Month month, Asset asset, Holder holder, long amount) {
        this(month, asset + " of " + holder + " counted " + amount + " " + asset.unit() + " more than posted");
    }
}
