package smychka.record;

/** What an indicator has a value for each month: the country, every region, or every class. */
public enum Scope {
    NATIONAL,
    REGION,
    CLASS
}
