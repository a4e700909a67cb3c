package planted.market;

import planted.Breaks;

@Breaks("IMPORTS_GO_DOWN")
public final class SeesAgents {
    planted.agents.Peasant[] sellers;
}
