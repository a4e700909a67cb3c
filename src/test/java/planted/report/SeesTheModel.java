package planted.report;

import planted.Breaks;

@Breaks("IMPORTS_GO_DOWN")
public final class SeesTheModel {
    planted.model.Country country;
}
