package smychka.agents;

/** The classes of the village as reported each January; no rule reads them. */
public enum Stratum {
    PROLETARIAN,
    POOR,
    MIDDLE,
    KULAK,
    /** Members of a kolkhoz, whatever they brought in. */
    KOLKHOZ
}
