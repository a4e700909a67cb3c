package planted.model;

import planted.Breaks;

@Breaks("IMPORTS_GO_DOWN")
public final class SeesRecord {
    planted.record.Table table;
}
