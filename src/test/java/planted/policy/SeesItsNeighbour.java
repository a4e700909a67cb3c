package planted.policy;

import planted.Breaks;

@Breaks("IMPORTS_GO_DOWN")
public final class SeesItsNeighbour {
    planted.ledger.Account[] accounts;
}
