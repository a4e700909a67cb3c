package planted.ledger;

import planted.Breaks;

@Breaks("NO_HASH_ORDER")
public final class ListsAMap {
    final java.util.Map<String, Integer> signs = java.util.Map.of("debit", 1, "credit", -1);
}
