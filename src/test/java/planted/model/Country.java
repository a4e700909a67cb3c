package planted.model;

public final class Country {
    final planted.agents.Peasant peasant = new planted.agents.Peasant();
}
