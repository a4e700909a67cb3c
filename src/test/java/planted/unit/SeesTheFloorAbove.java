package planted.unit;

import planted.Breaks;

@Breaks("IMPORTS_GO_DOWN")
public final class SeesTheFloorAbove {
    planted.ledger.Account account;
}
