package planted.policy;

import planted.Breaks;

@Breaks("NO_HASH_ORDER")
public final class KeepsAHashMap {
    final java.util.Map<String, Double> levers = new java.util.HashMap<>();
}
