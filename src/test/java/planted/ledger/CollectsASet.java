package planted.ledger;

import planted.Breaks;

@Breaks("NO_HASH_ORDER")
public final class CollectsASet {
    java.util.Set<String> kinds(java.util.List<String> names) {
        return names.stream().collect(java.util.stream.Collectors.toSet());
    }
}
