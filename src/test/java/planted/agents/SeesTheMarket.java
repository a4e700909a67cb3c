package planted.agents;

public final class SeesTheMarket {
    planted.market.SeesAgents market;
}
