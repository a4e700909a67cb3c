package smychka.agents;

/** Programmes that may rule the country. The order is that of the indicator {@code regime}: append only. */
public enum Regime {
    WAR_COMMUNISM,
    NEP_RIGHT,
    NEP_CENTRE,
    LEFT,
    EXTRAORDINARY,
    COLLECTIVIZATION,
    RETREAT,
    CONSOLIDATED,
    DEMOCRATIC,
    RESTORATION
}
