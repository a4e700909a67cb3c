package planted.scenario;

import planted.Breaks;

@Breaks("IMPORTS_GO_DOWN")
public final class SeesTheLedger {
    planted.ledger.Account account;
}
