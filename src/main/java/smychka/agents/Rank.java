package smychka.agents;

/** What the earners of a town household are; it decides what is set aside for them where things are short. */
public enum Rank {
    OFFICIAL,
    EMPLOYEE,
    WORKER
}
