package planted.agents;

import planted.Breaks;

@Breaks("NO_HASH_ORDER")
public final class CopiesASet {
    java.util.Set<String> kin(java.util.List<String> names) {
        return java.util.Set.copyOf(names);
    }
}
